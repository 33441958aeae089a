package org.claimgraph.ontology;

/**
 * A word or mark of a text as the lexicons see it, without any analysis.
 *
 * @param start first code point
 * @param end code point after the last one
 * @param text as it stands there
 * @param lower in lower case
 */
record Word(int start, int end, String text, String lower) {
    /** Whether it begins with a letter or digit. */
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether it begins with a capital letter. */
    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether its form may be a plural: it ends in "s", and not as "glass", "bus" or "crisis" do. */
    boolean isPlural() {
        return lower.length() > 3 && lower.endsWith("s") && !lower.matches(".*(ss|us|is)");
    }

    /** Whether it begins with a digit. */
    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}

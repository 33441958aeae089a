package org.claimgraph.language;

import java.io.Serializable;

/**
 * A word or mark of a sentence.
 *
 * @param index its number in the sentence, from 0
 * @param start first code point in the article's text
 * @param end code point after the last one
 * @param text as it stands in the article
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 */
public record Token(int index, int start, int end, String text, String lemma, String tag) implements Serializable {
    /** Whether this is any form of a verb ({@code VB…}; modals are not). */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether this is a noun, common or proper. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether this is a proper noun. */
    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    /** Whether this is a personal or possessive pronoun. */
    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    /** Whether this holds a letter or digit. */
    public boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text in lower case. */
    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}

package org.claimgraph.claim.voice;

/** Punctuation marks, as far as they matter where phrases begin and end. */
public final class Marks {
    private Marks() {}

    /** Whether {@code text} holds neither letter nor digit, and is no currency or per cent sign that a phrase may begin or end with. */
    public static boolean isMark(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.CURRENCY_SYMBOL
                        || c == '%'
                        || c == '#'
                        || c == '@');
    }
}

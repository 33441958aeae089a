package org.claimgraph.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first sentence of a paragraph and is no part of it: the dateline of a news report ("BRELL, Lurania, May 3 (LNA) —",
 * as agencies' style books have it), or a heading in capitals on the same line ("THE NEXT STEP Many families …").
 */
final class Datelines {
    private static final String DASH = "\\s*(?:—|–|―|--|\\s-)\\s+";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{N}.,'’&-]*";
    private static final String PLACE = "(?:, \\p{Lu}[\\p{L}. ]{1,30}){0,2}";
    private static final String DAY =
            "(?:,? (?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String AGENCY = " ?\\([^()\\n]{2,40}\\)";

    /** Places in capitals, with or without an agency; places as usual only with one. */
    private static final Pattern DATELINE = Pattern.compile("(?:(?=(?:\\S*\\p{Lu}){3})" + CAPITALS + "(?: " + CAPITALS
            + "){0,11}" + PLACE + DAY + "(?:" + AGENCY + ")?|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}" + PLACE + DAY
            + AGENCY
            + ")" + DASH + "(?=\\S)");

    /** Three words in capitals or more before a sentence that begins as usual. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:\\p{Lu}+ )*\\p{Lu}{3,}(?: \\p{Lu}+)*? \\p{Lu}{3,}\\s+(?=(?:A|I|\\p{Lu}\\p{Ll}+) \\p{Ll}{2,})");

    private static final int LEAST_WORDS = 3;

    private Datelines() {}

    /**
     * The offset, in UTF-16 units, at which the first sentence of the paragraph begins that begins at {@code from}: {@code from} itself where
     * nothing stands before it.
     */
    static int end(String text, int from) {
        Matcher dateline = DATELINE.matcher(text).region(from, text.length());
        if (dateline.lookingAt()) {
            return dateline.end();
        }
        Matcher heading = HEADING.matcher(text).region(from, text.length());
        boolean isHeading = heading.lookingAt() && heading.group().split(" ").length >= LEAST_WORDS;
        return isHeading ? heading.end() : from;
    }
}

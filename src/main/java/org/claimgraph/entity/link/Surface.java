package org.claimgraph.entity.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which names are compared: as they are written, and without accents, punctuation and letter case. */
final class Surface {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Addresses, markup, numbers of sections, and what ends in the middle of a sentence. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)wiki|http|www\\.|\\.(?:com|org|net|html?|php)\\b|[\"|{}<>\\[\\]=\\\\→]|^[^\\p{L}\\p{N}]|^\\d+(?:\\.|\\s+[(-])|[^\\p{L}\\p{N}.!)+&]$");

    private static final int LONGEST = 48;
    private static final int MOST_BLANKS = 5;
    private static final int LONGEST_ACRONYM = 5;

    private Surface() {}

    /** Whether {@code text} is a name, and no address, sentence or common noun. */
    static boolean isName(String text) {
        int blanks = 0;
        boolean capital = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blanks += c == ' ' ? 1 : 0;
            capital |= Character.isUpperCase(c) || !Character.isLowerCase(c) && Character.isLetter(c);
        }
        return capital
                && text.length() <= LONGEST
                && blanks <= MOST_BLANKS
                && !NO_NAME.matcher(text).find();
    }

    /** The key that the spellings of a name share; nothing where {@code name} has no letters. */
    static Optional<String> folded(String name) {
        String plain = BETWEEN.matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll(""))
                .replaceAll(" ")
                .strip();
        boolean acronym = plain.length() <= LONGEST_ACRONYM && plain.equals(plain.toUpperCase(Locale.ROOT));
        return Optional.of(acronym ? plain : plain.toLowerCase(Locale.ROOT)).filter(key -> !key.isEmpty());
    }
}

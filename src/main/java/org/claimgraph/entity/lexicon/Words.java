package org.claimgraph.entity.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are compared: without case, accents, full stops and the differences between apostrophes. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The form under which {@code word} is looked up: {@code "Köln"} as {@code koln}, {@code "U.S."} as {@code us}. */
    public static String folded(String word) {
        String plain = word;
        if (!isAscii(word)) {
            plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                    .replaceAll("");
        }
        StringBuilder result = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '.' -> {}
                case '\u2018', '\u2019', '\u02BC', '`' -> result.append('\'');
                case '\u2010', '\u2011' -> result.append('-');
                default -> result.append(c);
            }
        }
        return result.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    /** Whether the first letter of {@code word} is upper case. */
    public static boolean isCapitalised(String word) {
        return word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
    }

    /** Whether {@code word} has letters and all of them are upper case. */
    public static boolean isUpperCase(String word) {
        return word.codePoints().anyMatch(Character::isLetter)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** {@code word} with only its first letter in upper case, where all of it was and it is too long for an acronym. */
    public static String uncapitalised(String word) {
        return word.length() > 3 && isUpperCase(word)
                ? word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }
}

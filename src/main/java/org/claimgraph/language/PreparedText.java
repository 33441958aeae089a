package org.claimgraph.language;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Span;

/**
 * An article's text as the models want it, unit for unit as long as the original, so that every offset stays true: curly quotation
 * marks made straight (the models were trained on straight ones), special blanks made blanks, and line breaks that only wrap a
 * paragraph made blanks.
 */
final class PreparedText {
    /** A text is taken for hard-wrapped when none of its lines is longer than this and it has blank lines between paragraphs. */
    private static final int WRAPPED_LINE = 100;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private PreparedText() {}

    /** The prepared form of {@code article}, with blank lines in place of {@code leftovers}: the same number of UTF-16 units. */
    static String of(CodePoints article, List<Span> leftovers) {
        String text = article.text();
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            result.append(plain(text.charAt(i)));
        }
        for (Span leftover : leftovers) {
            for (int i = article.indexOf(leftover.start()); i < article.indexOf(leftover.end()); i++) {
                result.setCharAt(i, '\n');
            }
        }
        return isWrapped(result) ? unwrapped(result) : result.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\r', '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> '\n';
            case '\u00A0',
                    '\u202F',
                    '\u2007',
                    '\u2009',
                    '\u200A',
                    '\u2002',
                    '\u2003',
                    '\u3000',
                    '\u200B',
                    '\uFEFF',
                    '\t' -> ' ';
            default -> c;
        };
    }

    private static boolean isWrapped(CharSequence text) {
        return BLANK_LINE.matcher(text).find()
                && text.toString().lines().mapToInt(String::length).max().orElse(0) <= WRAPPED_LINE
                && text.toString()
                                .lines()
                                .filter(line -> line.length() > WRAPPED_LINE / 2)
                                .count()
                        > 2;
    }

    /** Line breaks that do not stand beside another one, as blanks. */
    private static String unwrapped(StringBuilder text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\n' && text.charAt(i - 1) != '\n' && text.charAt(i + 1) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}

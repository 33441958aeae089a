package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands over an article in its own element: the headline once more, the byline, the date. It is no text of the article, but the
 * date may be said nowhere else.
 *
 * @param rest the article without it
 * @param date the date that was in it
 */
record Opening(List<Block> rest, Optional<String> date) {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 120;
    private static final Pattern BYLINE =
            Pattern.compile("(?i)(?:(?:written|posted|reported|story|text|words) )?by:?\\s.*");
    private static final Pattern ONLY_DATE = Pattern.compile(
            "(?i)(?:(?:published|posted|updated|first|last|on|at|:|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]{3},)[\\s,:]*+)*+"
                    + "[\\p{L}\\d .,/:-]{6,40}(?:\\s*(?:am|pm|a\\.m\\.|p\\.m\\.)?\\s*(?:[A-Z]{2,4})?)");
    private static final Pattern READING_TIME = Pattern.compile("(?i)\\d+ min(?:ute)?s?(?: read)?(?:ing time)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Takes the opening off {@code article}, whose headline is {@code title}. */
    static Opening of(List<Block> article, Optional<String> title) {
        List<Block> rest = new ArrayList<>(article);
        Optional<String> date = Optional.empty();
        for (int i = 0; i < MOST_LINES && !rest.isEmpty(); i++) {
            Block first = rest.get(0);
            String line = firstLine(first.text());
            Optional<String> found = onlyDate(line);
            boolean opening = found.isPresent() || isHeadline(line, title) || isByline(line);
            if (!opening) {
                break;
            }
            date = date.or(() -> found);
            rest.remove(0);
            String left = first.text().substring(line.length()).strip();
            if (!left.isEmpty()) {
                rest.add(0, new Block(left, Math.min(first.linked(), left.length()), first.owner()));
            }
        }
        return new Opening(rest, date);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean isHeadline(String line, Optional<String> title) {
        return title.filter(headline -> letters(headline).equals(letters(line))).isPresent();
    }

    /** The date, where {@code line} is nothing else. */
    static Optional<String> onlyDate(String line) {
        return line.length() <= 60 && ONLY_DATE.matcher(line).matches() ? Dates.iso(line) : Optional.empty();
    }

    /** Whether {@code line} names the author, or says how long the article is. */
    static boolean isByline(String line) {
        return line.length() <= LONGEST_LINE
                        && BYLINE.matcher(line).matches()
                        && !People.in(List.of(line), Optional.empty()).isEmpty()
                || READING_TIME.matcher(line).matches();
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

package org.claimgraph.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.Metadata;

/**
 * A plain text file: its text is kept to the last blank. What it says about itself stands in its first lines, where it was saved from
 * a page also in its last: the title, a byline, a line that is a date, "More from" its author.
 */
final class PlainText {
    private static final int LONGEST_TITLE = 160;
    private static final int OPENING_LINES = 8;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.,;:][\"'”’)]*");
    private static final Pattern MORE_FROM = Pattern.compile("More (?:from|by) (.{4,60})");

    private PlainText() {}

    static Page read(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> opening = lines.stream().limit(OPENING_LINES).toList();
        Metadata metadata = new Metadata(
                Optional.empty(),
                title(lines),
                authors(opening, lines),
                Optional.empty(),
                opening.stream()
                        .flatMap(line -> Opening.onlyDate(line).stream())
                        .findFirst(),
                Optional.empty(),
                Optional.empty());
        return new Page(text, metadata);
    }

    private static Optional<String> title(List<String> lines) {
        List<String> own = lines.stream()
                .filter(line -> !SavedPage.isLeftover(line))
                .limit(2)
                .toList();
        if (own.size() < 2) {
            return Optional.empty();
        }
        String first = own.get(0);
        boolean fits = first.codePointCount(0, first.length()) <= LONGEST_TITLE
                && first.contains(" ")
                && !Opening.isByline(first)
                && Opening.onlyDate(first).isEmpty()
                && !SENTENCE_END.matcher(first).matches();
        return fits ? Optional.of(first) : Optional.empty();
    }

    private static List<String> authors(List<String> opening, List<String> lines) {
        List<String> bylines =
                opening.stream().filter(Opening::isByline).limit(1).toList();
        if (!bylines.isEmpty()) {
            return People.in(bylines, Optional.empty());
        }
        List<String> more = lines.stream()
                .map(MORE_FROM::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .limit(1)
                .toList();
        return People.in(more, Optional.empty());
    }
}

package org.claimgraph.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.model.Metadata;

/** A plain text file: its text is kept to the last blank; its title is its first line, where that looks like one. */
final class PlainText {
    private static final int LONGEST_TITLE = 160;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.,;:][\"'”’)]*");

    private PlainText() {}

    static Page read(String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                title(text),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Page(text, metadata);
    }

    private static Optional<String> title(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        String first = lines.get(0);
        boolean fits = first.codePointCount(0, first.length()) <= LONGEST_TITLE
                && first.contains(" ")
                && !SENTENCE_END.matcher(first).matches();
        return fits ? Optional.of(first) : Optional.empty();
    }
}

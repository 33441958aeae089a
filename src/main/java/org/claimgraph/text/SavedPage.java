package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Span;

/**
 * Plain text that was saved from a web page, with leftovers of the page in it: "Skip to main content", captions of pictures, "More
 * from …". The text itself is never changed, because offsets refer to it; the leftovers are told by their place, so that nothing is
 * extracted from them.
 */
public final class SavedPage {
    private static final Pattern CAPTION = Pattern.compile(
            Names.lines("caption-lines").stream().collect(Collectors.joining("|", "(?:", ")")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
    private static final int LONGEST_CAPTION = 1000;

    private SavedPage() {}

    /** The lines of {@code text} that belong to the page around the article, in text order, without blanks at their edges. */
    public static List<Span> leftovers(CodePoints text) {
        List<Span> leftovers = new ArrayList<>();
        LINE.matcher(text.text()).results().forEach(line -> {
            String words = line.group().strip();
            if (isLeftover(words)) {
                int start = text.offsetOf(line.start() + line.group().indexOf(words));
                leftovers.add(text.span(start, start + words.codePointCount(0, words.length())));
            }
        });
        return leftovers;
    }

    /** Whether a line belongs to the page around the article. */
    static boolean isLeftover(String line) {
        return Leftovers.isLeftover(line)
                || line.length() <= LONGEST_CAPTION && CAPTION.matcher(line).find();
    }
}

package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the lines of an article that belong to the page around it: "Read more: …", "Share this story", a line that is one link. */
final class Leftovers {
    private static final int LONGEST = 500;
    private static final Pattern LINES = Pattern.compile(
            Names.lines("leftover-lines").stream().collect(Collectors.joining("|", "(?:", ")")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？][\"'”’»)\\]]*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static final Set<String> LISTED = Set.of("li", "td", "dd", "dt");

    private Leftovers() {}

    /** Whether the line is one that pages leave in their articles. */
    static boolean isLeftover(String line) {
        return line.length() <= LONGEST && LINES.matcher(line).matches();
    }

    /** {@code blocks} without leftovers, and without the labels that stood over them. */
    static List<Block> without(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int lastProse = -1;
        boolean dropping = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean label = !isSentence(block) && block.text().length() < 80 && !isListed(block);
            boolean drop = isLeftover(block.text())
                    || isOneLink(block)
                    || dropping
                            && label
                            && (isHeading(block)
                                    || block.text().endsWith(":")
                                    || block.text().endsWith("..."))
                    || lastProse < 0 && label;
            if (!drop) {
                kept.add(0, block);
                lastProse = block.isProse() || isSentence(block) ? i : lastProse;
            }
            dropping = drop;
        }
        return kept;
    }

    private static boolean isOneLink(Block block) {
        return block.linkDensity() >= (isSentence(block) ? 0.9 : 0.8)
                && block.text().contains(" ");
    }

    private static boolean isListed(Block block) {
        return block.linked() == 0 && LISTED.contains(block.owner().normalName());
    }

    private static boolean isHeading(Block block) {
        return HEADING.matcher(block.owner().normalName()).matches();
    }

    static boolean isSentence(Block block) {
        return SENTENCE_END.matcher(block.text()).matches();
    }
}

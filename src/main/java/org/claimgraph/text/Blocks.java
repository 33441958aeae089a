package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into the blocks that a reader sees. */
final class Blocks implements NodeVisitor {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "amp-img");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;

    private Blocks(Element root) {
        this.owner = root;
    }

    /** The blocks of {@code root} in page order. */
    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        NodeTraversor.traverse(blocks, root);
        blocks.flush();
        return blocks.blocks;
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                lineBreak();
            } else if (name.equals("a")) {
                links++;
            } else if (!isInline(element)) {
                flush();
                owner = element;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                links--;
            } else if (!name.equals("br") && !isInline(element)) {
                flush();
                owner = element.parent() == null ? element : element.parent();
            }
        }
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isBlank(c)) {
                text.append(c);
            } else if (text.length() > 0 && !isBlank(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
        linked += links > 0 ? text.length() - before : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
    }

    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end >= 1 && text.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void flush() {
        String whole = text.toString().strip();
        if (!whole.isEmpty()) {
            blocks.add(new Block(whole, Math.min(linked, whole.length()), owner));
        }
        text.setLength(0);
        linked = 0;
    }
}

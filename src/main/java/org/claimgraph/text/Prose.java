package org.claimgraph.text;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much text, and how much prose, each element of a page holds, in characters, counted in one walk. */
final class Prose {
    private final Map<Element, Integer> texts = new IdentityHashMap<>();
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();

    private Prose() {}

    /** Counts the prose in {@code root} and in all that is in it. */
    static Prose in(Element root) {
        Prose prose = new Prose();
        for (Block block : Blocks.of(root)) {
            prose.add(root, block);
        }
        return prose;
    }

    private void add(Element root, Block block) {
        int length = block.isProse() ? block.proseLength() : 0;
        for (Element e = block.owner(); e != null; e = e.parent()) {
            texts.merge(e, block.text().length(), Integer::sum);
            lengths.merge(e, length, Integer::sum);
            if (e == root) {
                return;
            }
        }
    }

    /** The characters of text in {@code element}. */
    int textLength(Element element) {
        return texts.getOrDefault(element, 0);
    }

    /** The characters of prose in {@code element}. */
    int length(Element element) {
        return lengths.getOrDefault(element, 0);
    }
}

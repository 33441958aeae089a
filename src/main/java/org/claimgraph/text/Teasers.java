package org.claimgraph.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lists of teasers of other articles: three or more items of one kind, each a linked headline and little more. */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int LONGEST = 420;
    private static final int HEADLINE = 20;

    private final Prose prose;

    private Teasers(Prose prose) {
        this.prose = prose;
    }

    static void removeFrom(Element body) {
        Teasers teasers = new Teasers(Prose.in(body));
        List<Element> found = new ArrayList<>();
        for (Element parent : body.getAllElements()) {
            if (parent.childrenSize() >= FEWEST && teasers.isTeaserList(parent)) {
                found.add(parent);
            }
        }
        found.forEach(Element::remove);
    }

    private boolean isTeaserList(Element parent) {
        Element last = parent.child(parent.childrenSize() - 1);
        if (Blocks.isInline(last)) {
            return false;
        }
        String kind = kind(last);
        int items = 0;
        int teasers = 0;
        for (Element child : parent.children()) {
            boolean item = kind(child).equals(kind);
            items += item ? 1 : 0;
            teasers += item && isTeaser(child) ? 1 : 0;
        }
        return items >= FEWEST && items >= parent.childrenSize() * 0.8 && teasers >= items * 0.8;
    }

    private static String kind(Element element) {
        return element.normalName() + "." + element.className();
    }

    private boolean isTeaser(Element item) {
        int length = prose.textLength(item);
        if (item.normalName().equals("p") || length == 0 || length > LONGEST) {
            return false;
        }
        List<Block> blocks = Blocks.of(item);
        boolean headline = blocks.stream().anyMatch(block -> block.linkDensity() >= 0.9 && block.linked() >= HEADLINE);
        Block last = blocks.get(blocks.size() - 1);
        boolean cut = last.text().endsWith("...") || last.text().endsWith("…");
        return headline || cut && last.linked() >= HEADLINE;
    }
}

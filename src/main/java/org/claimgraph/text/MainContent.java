package org.claimgraph.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one around most of the prose, with as little else as possible.
 *
 * <p>Each prose block votes for the elements around it, less for each level that it is further away (after the content score of
 * Mozilla's Readability); marks such as {@code itemprop=articleBody} weigh more. Where the winner turns out to be one of several like
 * pieces, the element around all pieces is taken.
 */
final class MainContent {
    private static final double DECAY = 0.75;
    private static final int MOST_OF_A_BLOCK = 1000;
    private static final double CONFIRMED = 2;
    private static final int LEVELS = 5;
    private static final Names IN = Names.load("names-in");

    private final Element body;
    private final Clues clues;
    private final List<Block> prose;

    private MainContent(Element body, Clues clues) {
        this.body = body;
        this.clues = clues;
        this.prose = Blocks.of(body).stream().filter(Block::isProse).toList();
    }

    static Element find(Element body, Clues clues) {
        MainContent content = new MainContent(body, clues);
        return content.whole(content.best());
    }

    private Element best() {
        Map<Element, Double> scores = new IdentityHashMap<>();
        List<Element> order = new ArrayList<>();
        for (Block block : prose) {
            double vote = Math.min(block.proseLength(), MOST_OF_A_BLOCK) * (clues.confirm(block) ? CONFIRMED : 1);
            for (Element e = block.owner(); e != null; e = e.parent()) {
                if (scores.merge(e, vote, Double::sum) == vote) {
                    order.add(e);
                }
                vote *= DECAY;
            }
        }
        Element best = body;
        double most = -1;
        for (Element e : order) {
            double score = scores.getOrDefault(e, 0.0) * weight(e);
            if (score > most && !e.normalName().equals("p")) {
                most = score;
                best = e;
            }
        }
        return best;
    }

    private static double weight(Element element) {
        double weight = 1;
        if (element.attr("itemprop").contains("articleBody")) {
            weight *= 1.6;
        }
        if (element.normalName().equals("article") || element.normalName().equals("main")) {
            weight *= 1.2;
        }
        if (IN.match(element)) {
            weight *= 1.3;
        }
        return weight;
    }

    /** The element around {@code piece} and the pieces like it, where there are any. */
    private Element whole(Element piece) {
        Set<String> kinds = new HashSet<>();
        prose.stream().filter(block -> isIn(block, piece)).forEach(block -> kinds.add(kind(block)));
        Element whole = piece;
        Element around = piece;
        for (int level = 0; level < LEVELS && around != body && !isBoundary(around); level++) {
            around = around.parent() == null ? around : around.parent();
            int alike = 0;
            int other = 0;
            for (Block block : prose) {
                if (isIn(block, around) && !isIn(block, whole)) {
                    boolean same = kinds.contains(kind(block));
                    alike += same ? block.proseLength() : 0;
                    other += same ? 0 : block.proseLength();
                }
            }
            if (alike > 2 * other) {
                whole = around;
            }
        }
        return whole;
    }

    private static boolean isBoundary(Element element) {
        return element.normalName().equals("article")
                || element.attr("itemprop").contains("articleBody");
    }

    private static boolean isIn(Block block, Element element) {
        for (Element e = block.owner(); e != null; e = e.parent()) {
            if (e == element) {
                return true;
            }
        }
        return false;
    }

    private static String kind(Block block) {
        Element owner = block.owner();
        Element parent = owner.parent();
        return owner.normalName() + "." + (parent == null ? "" : parent.normalName() + "." + parent.className());
    }
}

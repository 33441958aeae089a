package org.claimgraph.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes out of a page what is not its article: scripts, menus, comments, teasers, advertisements.
 *
 * <p>What only likely is none (by its name, its tag or because it is hidden) stays when it holds much of the page's prose: a whole
 * page in a {@code form}, an article in an element called {@code social-content}.
 */
final class Clutter {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input,"
                    + " select, textarea, option, nav, dialog, audio, video, map, head, figcaption, amp-ad, amp-sidebar,"
                    + " [hidden], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog],"
                    + " [role=menu], [role=tooltip], [aria-modal=true]";
    private static final String MAYBE =
            "aside, footer, form, header, [aria-hidden=true], [style*=display:none], [style*=display: none],"
                    + " [role=complementary]";
    private static final Set<String> STRUCTURE = Set.of("html", "body", "tr", "td", "th", "tbody", "thead");
    private static final Names NAMED_NEVER = Names.load("names-never");
    private static final Names NAMED_OUT = Names.load("names-out");
    private static final double LIKELY_ARTICLE = 0.4;
    private static final double SMALL_SHARE = 0.1;
    private static final int SHORT_ARTICLE = 250;

    private Clutter() {}

    static void removeFrom(Document page) {
        Element body = page.body();
        page.select(NEVER).remove();
        Prose all = Prose.in(body);
        Set<Element> aroundHeadline = around(body.select("h1"));
        for (Element element : body.select("[class],[id]")) {
            if (isNamed(element, NAMED_NEVER) && leavesAnArticle(all, body, element, aroundHeadline)) {
                element.remove();
            }
        }
        Prose left = Prose.in(body);
        Set<Element> aroundQuotation = around(body.select("blockquote"));
        for (Element element : body.select(MAYBE)) {
            removeUnlessMuch(left, body, element);
        }
        for (Element element : body.select("[class],[id]")) {
            if (isNamed(element, NAMED_OUT) && !aroundQuotation.contains(element)) {
                removeUnlessMuch(left, body, element);
            }
        }
        Teasers.removeFrom(body);
    }

    /** The given elements and all that are around them. */
    private static Set<Element> around(Elements elements) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : elements) {
            for (Element e = element; e != null && around.add(e); e = e.parent()) {}
        }
        return around;
    }

    private static boolean isNamed(Element element, Names names) {
        return !STRUCTURE.contains(element.normalName()) && names.match(element);
    }

    private static boolean leavesAnArticle(Prose prose, Element body, Element element, Set<Element> aroundHeadline) {
        int inside = prose.length(element);
        return inside == 0
                || !aroundHeadline.contains(element)
                        && prose.length(body) - inside >= Math.max(SHORT_ARTICLE, SMALL_SHARE * prose.length(body));
    }

    private static void removeUnlessMuch(Prose prose, Element body, Element element) {
        if (element.parent() != null && prose.length(element) <= LIKELY_ARTICLE * prose.length(body)) {
            element.remove();
        }
    }
}

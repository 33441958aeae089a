package org.claimgraph.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: the paragraphs of its article, or of its body where it marks none. */
final class WebPage {
    private WebPage() {}

    static Page read(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, nav, footer, aside, form, noscript, figcaption")
                .remove();
        Element article = Optional.ofNullable(page.selectFirst("article")).orElse(page.body());
        String text = article.select("p").stream()
                .map(Element::text)
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
        Metadata metadata = new Metadata(
                Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href")),
                Optional.of(page.title()).filter(title -> !title.isBlank()),
                List.of(),
                Optional.ofNullable(page.selectFirst("meta[property=og:site_name]"))
                        .map(meta -> meta.attr("content")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Page(text.isBlank() ? article.text() : text, metadata);
    }
}

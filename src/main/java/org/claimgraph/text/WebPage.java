package org.claimgraph.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.model.Metadata;
import org.claimgraph.text.TextException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: its article's text and metadata. */
final class WebPage {
    /** A long article with its whole page has some ten thousand. */
    private static final int MOST_ELEMENTS = 40_000;

    private WebPage() {}

    static Page read(String source, String html) throws TextException {
        Document page = Jsoup.parse(html);
        if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
            throw new TextException(
                    source, Reason.TOO_LARGE, "a page of more than " + MOST_ELEMENTS + " elements is no article");
        }
        LinkedData linked = new LinkedData(page);
        Metadata metadata = PageMetadata.of(page, linked);
        Clues clues = Clues.of(page, linked);
        Clutter.removeFrom(page);
        Element main = MainContent.find(page.body(), clues);
        Opening opening = Opening.of(Leftovers.without(Blocks.of(main)), metadata.title());
        String shown = opening.rest().stream().map(Block::text).collect(Collectors.joining("\n\n"));
        String text = clues.wholeArticle(shown);
        return new Page(text, metadata.orElse(dated(opening.date().or(() -> Dates.dateline(text)))));
    }

    private static Metadata dated(Optional<String> published) {
        Optional<String> none = Optional.empty();
        return new Metadata(none, none, List.of(), none, published, none, none);
    }
}

package org.claimgraph.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a reader of the page sees of its metadata: microdata, the byline, the date beside it. */
final class Visible {
    private static final List<String> BYLINES = List.of(
            "[itemprop~=author] [itemprop=name]",
            "[itemprop~=author]",
            "[rel=author]",
            "[class~=(?i)(^|[-_ ])(byline|author|authors)[-_]*(name|names|link|title)]",
            "[class~=(?i)(^|[-_ ])byline]",
            "[class~=(?i)(^|[-_ ])author(s)?($|[-_ ])]",
            "[id~=(?i)(byline|author)]",
            "a[href*=/author/], a[href*=/authors/], a[href*=/profile/], a[href*=/people/], a[href*=/staff/], a[href*=/reporter/]");
    private static final List<String> DATES = List.of(
            "time[itemprop~=datePublished]",
            "[itemprop~=datePublished]",
            "time[pubdate]",
            "time[class~=(?i)publish|posted|entry-date]",
            "abbr.published",
            "time[datetime]",
            "[class~=(?i)publish|pub-?date|posted|post-date|article-?date|entry-date|dateline|timestamp]",
            "[class~=(?i)(^|[-_ ])(date|time)($|[-_ ])]",
            "[class~=(?i)byline]",
            "[class~=(?i)(article|post|entry|story)-?_?(meta|info|header|details)]");
    private static final Names ELSEWHERE = Names.load("names-never");
    private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+(\\p{Lu}.{3,120})$");

    private final Document page;

    Visible(Document page) {
        this.page = page;
    }

    /** Bylines, a list for each kind of mark, most trusted first. */
    List<List<String>> bylines() {
        Stream<List<String>> marked = BYLINES.stream()
                .map(query -> inArticle(query).map(Visible::byline).toList());
        List<String> written =
                page.select("p, div, span, h2, h3, h4, h5, h6, li, td, b, i, em, strong, address").stream()
                        .map(Element::ownText)
                        .filter(text -> text.length() < 130 && BY.matcher(text).matches())
                        .limit(1)
                        .toList();
        return Stream.concat(marked, Stream.of(written))
                .filter(list -> !list.isEmpty())
                .toList();
    }

    private static String byline(Element element) {
        String content = element.attr("content");
        return content.isBlank() ? element.text() : content;
    }

    /** Date texts, most trusted first. */
    Stream<String> dates() {
        return DATES.stream().flatMap(this::inArticle).flatMap(Visible::date);
    }

    /** The last change. */
    Optional<String> modified() {
        return inArticle("[itemprop~=dateModified]").flatMap(Visible::date).findFirst();
    }

    /** Headlines in microdata. */
    List<String> headlines() {
        return inArticle("[itemprop~=headline]").map(Visible::byline).toList();
    }

    private static Stream<String> date(Element element) {
        String text = element.text();
        return Stream.of(
                        element.attr("datetime"),
                        element.attr("content"),
                        element.attr("title"),
                        text.length() < 200 ? text : "")
                .filter(value -> !value.isBlank());
    }

    /** The elements that are not in a comment, a teaser or the like. */
    private Stream<Element> inArticle(String query) {
        return page.select(query).stream().filter(element -> element.parents().stream()
                .noneMatch(parent -> parent != page.body() && ELSEWHERE.match(parent)));
    }
}

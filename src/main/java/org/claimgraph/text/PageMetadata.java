package org.claimgraph.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.model.Metadata;
import org.jsoup.nodes.Document;

/** What a page says about its article, by trust: JSON-LD, meta elements, microdata, what a reader sees. */
final class PageMetadata {
    private final Document page;
    private final LinkedData linked;
    private final MetaTags tags;
    private final Visible visible;

    private PageMetadata(Document page, LinkedData linked) {
        this.page = page;
        this.linked = linked;
        this.tags = new MetaTags(page);
        this.visible = new Visible(page);
    }

    static Metadata of(Document page, LinkedData linked) {
        return new PageMetadata(page, linked).read();
    }

    private Metadata read() {
        Optional<String> url = url();
        Optional<String> publisher = publisher().or(() -> url.flatMap(this::outletInTitle));
        List<String> headlines = Stream.of(linked.texts("headline"), tags.all("title"), visible.headlines())
                .flatMap(List::stream)
                .toList();
        return new Metadata(
                url,
                Titles.of(page, headlines, publisher),
                authors(publisher),
                publisher,
                published(url),
                dates(Stream.of(
                        linked.texts("dateModified"),
                        tags.all("modified"),
                        visible.modified().stream().toList())),
                language());
    }

    private Optional<String> url() {
        Stream<String> canonical = page.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
        Stream<String> stated = Stream.of(tags.all("url"), linked.texts("url"), linked.texts("mainEntityOfPage"))
                .flatMap(List::stream);
        return Stream.concat(canonical, stated)
                .map(String::strip)
                .filter(PageMetadata::isWebAddress)
                .findFirst();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private List<String> authors(Optional<String> publisher) {
        Stream<List<String>> stated = Stream.concat(Stream.of(linked.names("author")), tags.of("author").stream());
        return Stream.concat(stated, visible.bylines().stream())
                .map(bylines -> People.in(bylines, publisher))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<String> publisher() {
        return Stream.concat(linked.names("publisher").stream(), tags.all("publisher").stream())
                .map(PageMetadata::outlet)
                .filter(name -> !name.isBlank() && name.length() <= 80)
                .findFirst();
    }

    /** The last part of the page's title, where the host's name tells that it is the outlet's: "… - The Daily Gazette". */
    private Optional<String> outletInTitle(String url) {
        String host = letters(
                Objects.requireNonNullElse(URI.create(url).getHost(), "").replaceFirst("^www\\.", ""));
        return Titles.lastPart(page.title()).filter(part -> {
            String name = letters(part).replaceFirst("^the", "");
            return name.length() >= 3
                    && (host.startsWith(name) || name.startsWith(letters(host.replaceFirst("\\..*", ""))));
        });
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]", "");
    }

    /** An outlet's name; the host where a page gives an address for one. */
    private static String outlet(String name) {
        if (!isWebAddress(name)) {
            return name.strip();
        }
        String host = Objects.requireNonNullElse(URI.create(name).getHost(), "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private Optional<String> published(Optional<String> url) {
        return dates(Stream.of(linked.texts("datePublished"), tags.all("published")))
                .or(() -> visible.dates()
                        .flatMap(date -> Dates.iso(date).stream())
                        .findFirst())
                .or(() -> url.flatMap(Dates::inAddress));
    }

    private static Optional<String> dates(Stream<List<String>> texts) {
        return texts.flatMap(List::stream)
                .flatMap(text -> Dates.iso(text).stream())
                .findFirst();
    }

    private Optional<String> language() {
        Stream<String> declared = Stream.concat(
                page.select("html[lang]").stream().map(html -> html.attr("lang")),
                page.select("html[xml:lang]").stream().map(html -> html.attr("xml:lang")));
        return Stream.of(linked.texts("inLanguage").stream(), declared, tags.all("language").stream())
                .flatMap(stream -> stream)
                .map(tag -> tag.strip().replace('_', '-'))
                .map(tag -> tag.equalsIgnoreCase("english") ? "en" : tag)
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .findFirst();
    }
}

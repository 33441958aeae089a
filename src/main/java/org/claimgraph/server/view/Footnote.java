package org.claimgraph.server.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.server.index.ArticleRow;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.VoiceRow;

/**
 * A claim's source as it is cited in print.
 *
 * @param style which rules it follows
 * @param text the footnote, plain text
 */
public record Footnote(String style, String text) {
    /**
     * The footnotes of a claim, in all styles: Chicago (17th edition, notes, 14.191), APA (7th edition, 10.1), MLA (9th edition, 5.1), and one
     * that says who speaks.
     */
    public static List<Footnote> of(ClaimRow claim) {
        ArticleRow article = claim.source();
        String quote = "“" + inner(claim.sentence().replaceAll("\\s+", " ").strip()) + "”";
        return List.of(
                new Footnote("Newsroom", newsroom(claim, quote)),
                new Footnote("Chicago", chicago(article)),
                new Footnote("APA", apa(article)),
                new Footnote("MLA", mla(article)));
    }

    /** Who says what where, with the words themselves and the place that they stand at. */
    private static String newsroom(ClaimRow claim, String quote) {
        ArticleRow article = claim.source();
        String voices = claim.voices().stream().map(VoiceRow::name).collect(Collectors.joining(", as told by "));
        return (voices.isEmpty() ? "In the article's own voice" : voices) + ": " + quote + " "
                + sentence(
                        String.join(", ", article.authors()),
                        "“" + article.title() + "”",
                        article.publisher().orElse(""),
                        article.published().map(Dates::inWords).orElse("no date"),
                        article.url().orElse(""))
                + " (characters " + claim.start() + "–" + claim.end() + ")";
    }

    /** A quotation within a quotation has single marks. */
    private static String inner(String sentence) {
        return sentence.replace('“', '‘').replace('”', '’');
    }

    private static String chicago(ArticleRow article) {
        String who = article.authors().isEmpty() ? "" : String.join(" and ", article.authors()) + ", ";
        return who + "“" + article.title() + ",” "
                + sentence(
                        article.publisher().orElse(""),
                        article.published().map(Dates::american).orElse("n.d."),
                        article.url().orElse(""));
    }

    private static String apa(ArticleRow article) {
        String who = article.authors().isEmpty()
                ? article.publisher().orElse(article.title())
                : article.authors().stream().map(Footnote::initials).collect(Collectors.joining(", & "));
        String year = article.published().map(date -> date.substring(0, 4)).orElse("n.d.");
        Optional<String> rest = article.published()
                .filter(date -> date.length() >= 10)
                .map(date -> ", " + Dates.monthName(date) + " " + Integer.parseInt(date.substring(8, 10)));
        return who + " (" + year + rest.orElse("") + "). " + article.title() + "."
                + article.publisher()
                        .filter(name -> !name.equals(who))
                        .map(name -> " " + name + ".")
                        .orElse("")
                + article.url().map(url -> " " + url).orElse("");
    }

    private static String mla(ArticleRow article) {
        String who =
                article.authors().isEmpty() ? "" : inverted(article.authors().get(0)) + ". ";
        return who + "“" + article.title() + ".” "
                + sentence(
                        article.publisher().orElse(""),
                        article.published().map(Dates::abbreviated).orElse("n.d."),
                        article.url().orElse(""));
    }

    private static String sentence(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")) + ".";
    }

    private static String inverted(String name) {
        int last = name.strip().lastIndexOf(' ');
        return last < 0 ? name : name.substring(last + 1) + ", " + name.substring(0, last);
    }

    /** {@code Ferreira, L.} for Lena Ferreira. */
    private static String initials(String name) {
        int last = name.strip().lastIndexOf(' ');
        return last < 0
                ? name
                : name.substring(last + 1) + ", "
                        + Stream.of(name.substring(0, last).strip().split("\\s+"))
                                .map(given -> given.substring(0, given.offsetByCodePoints(0, 1)) + ".")
                                .collect(Collectors.joining(" "));
    }
}

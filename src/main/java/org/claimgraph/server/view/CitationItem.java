package org.claimgraph.server.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimgraph.server.index.ArticleRow;
import org.claimgraph.server.index.ClaimRow;

/**
 * A claim's article as an item of the Citation Style Language, as reference managers read it (CSL-JSON 1.0.2).
 *
 * @param id IRI of the claim
 * @param type what is cited
 * @param title headline
 * @param author who wrote it
 * @param publisher outlet
 * @param url where it is on the web
 * @param issued when it was published
 * @param accessed when it was read
 * @param note the sentence, and who says it
 */
public record CitationItem(
        String id,
        String type,
        String title,
        List<Name> author,
        @JsonProperty("container-title") Optional<String> publisher,
        @JsonProperty("URL") Optional<String> url,
        Optional<Day> issued,
        Optional<Day> accessed,
        String note) {
    /**
     * A name that is not taken apart.
     *
     * @param literal the name
     */
    public record Name(String literal) {}

    /**
     * A date.
     *
     * @param parts year, month and day, as far as they are known
     */
    public record Day(@JsonProperty("date-parts") List<List<Integer>> parts) {}

    /** The article that carries {@code claim}. */
    public static CitationItem of(ClaimRow claim) {
        ArticleRow article = claim.source();
        return new CitationItem(
                claim.claim(),
                "article-newspaper",
                article.title(),
                article.authors().stream().map(Name::new).toList(),
                article.publisher(),
                article.url(),
                article.published().flatMap(CitationItem::day),
                day(article.captured()),
                claim.speaker() + ": “" + claim.sentence() + "”");
    }

    private static Optional<Day> day(String date) {
        String day = date.substring(0, Math.min(10, date.length()));
        return day.matches("\\d{4}(-\\d\\d){0,2}")
                ? Optional.of(new Day(List.of(
                        Arrays.stream(day.split("-")).map(Integer::valueOf).toList())))
                : Optional.empty();
    }
}

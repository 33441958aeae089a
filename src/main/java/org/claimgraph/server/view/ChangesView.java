package org.claimgraph.server.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.server.index.ArticleRow;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.Rows;

/**
 * What one version of an article says and claims and another does not.
 *
 * @param before the older version
 * @param after the newer one
 * @param droppedText paragraphs of the older one alone
 * @param addedText paragraphs of the newer one alone
 * @param dropped claims of the older one alone
 * @param added claims of the newer one alone
 * @param kept how many claims both make, by the same voices and with the same polarity and certainty
 */
public record ChangesView(
        ArticleRow before,
        ArticleRow after,
        List<String> droppedText,
        List<String> addedText,
        List<ClaimRow> dropped,
        List<ClaimRow> added,
        long kept) {
    /** What changed from one article to another. */
    public static Optional<ChangesView> of(Library library, String before, String after) {
        return library.rows(before).flatMap(old -> library.rows(after).map(fresh -> of(old, fresh)));
    }

    private static ChangesView of(Rows before, Rows after) {
        List<ClaimRow> dropped = without(before.claims(), after.claims());
        return new ChangesView(
                before.article(),
                after.article(),
                without(paragraphs(before), paragraphs(after)),
                without(paragraphs(after), paragraphs(before)),
                dropped,
                without(after.claims(), before.claims()),
                before.claims().size() - dropped.size());
    }

    private static List<String> paragraphs(Rows rows) {
        return rows.extraction()
                .article()
                .text()
                .text()
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> without(List<String> paragraphs, Collection<String> others) {
        Set<String> known = Set.copyOf(others);
        return paragraphs.stream()
                .filter(paragraph -> !known.contains(paragraph))
                .toList();
    }

    private static List<ClaimRow> without(List<ClaimRow> claims, List<ClaimRow> others) {
        Function<ClaimRow, List<String>> content = claim -> List.of(
                claim.subject().map(thing -> thing.name()).orElse(""),
                claim.lemma(),
                claim.object().map(thing -> thing.name()).orElse(""),
                claim.roles().stream().map(role -> role.thing().text()).collect(Collectors.joining("|")),
                claim.polarity(),
                claim.certainty(),
                claim.speaker());
        Set<List<String>> known = others.stream().map(content).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> !known.contains(content.apply(claim)))
                .toList();
    }
}

package org.claimgraph.server.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.query.Answer;
import org.claimgraph.query.Questions;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.Field;
import org.claimgraph.server.index.Filter;
import org.claimgraph.server.index.Support;
import org.claimgraph.server.index.Support.Standing;

/**
 * Propositions that are claimed with both polarities.
 *
 * @param total how many there are
 * @param propositions some of them, those in the most stories first
 * @param contradictions claims that contradict each other in another way
 */
public record DisputedView(int total, List<Disputed> propositions, List<Contradiction> contradictions) {
    private static final int CLAIMS = 20;
    private static final String MOST = "300";

    /**
     * Claims that contradict each other otherwise than by their polarity.
     *
     * @param kind {@code value}: they give different values; {@code opposite}: they say the opposite; {@code denial}: somebody whom the claim is
     *     about denies it
     * @param claims the claims
     */
    public record Contradiction(String kind, List<ClaimRow> claims) {}

    /** All contradictions of a store. */
    private record Contradictions(List<Contradiction> all) {
        static Contradictions of(Library library) {
            Map<String, List<Answer>> found = new LinkedHashMap<>();
            Questions.named("disputed")
                    .answers(library.store(), Map.of("limit", MOST))
                    .forEach(answer -> found.computeIfAbsent(
                                    answer.details().getOrDefault("kind", "") + " "
                                            + answer.details().getOrDefault("contradiction", ""),
                                    any -> new ArrayList<>())
                            .add(answer));
            return new Contradictions(found.entrySet().stream()
                    .filter(entry -> !entry.getKey().startsWith("polarity "))
                    .map(entry -> new Contradiction(
                            entry.getKey().substring(0, entry.getKey().indexOf(' ')),
                            entry.getValue().stream()
                                    .flatMap(answer -> library.index().claim(answer.claim()).stream())
                                    .toList()))
                    .filter(contradiction -> !contradiction.claims().isEmpty())
                    .toList());
        }
    }

    /**
     * A disputed proposition.
     *
     * @param proposition what the claims have in common
     * @param standing how many claims and stories on either side
     * @param positive claims that it is so, newest first
     * @param negative claims that it is not so, newest first
     */
    public record Disputed(String proposition, Standing standing, List<ClaimRow> positive, List<ClaimRow> negative) {}

    /** Some of the disputed propositions. */
    public static DisputedView of(Library library, int offset, int limit) {
        ClaimIndex index = library.index();
        Support support = index.support();
        List<String> all = support.disputed();
        return new DisputedView(
                all.size(),
                all.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(proposition -> new Disputed(
                                proposition,
                                support.of(proposition),
                                claims(index, proposition, "positive"),
                                claims(index, proposition, "negative")))
                        .toList(),
                library.once("contradictions", Contradictions.class, () -> Contradictions.of(library))
                        .all());
    }

    private static List<ClaimRow> claims(ClaimIndex index, String proposition, String polarity) {
        return index.claims(Filter.of(Field.PROPOSITION, proposition).and(Field.POLARITY, polarity), CLAIMS);
    }
}

package org.claimgraph.server.view;

import java.util.List;
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
 */
public record DisputedView(int total, List<Disputed> propositions) {
    private static final int CLAIMS = 20;

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
    public static DisputedView of(ClaimIndex index, int offset, int limit) {
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
                        .toList());
    }

    private static List<ClaimRow> claims(ClaimIndex index, String proposition, String polarity) {
        return index.claims(Filter.of(Field.PROPOSITION, proposition).and(Field.POLARITY, polarity), CLAIMS);
    }
}

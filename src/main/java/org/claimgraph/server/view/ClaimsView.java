package org.claimgraph.server.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.Field;
import org.claimgraph.server.index.Filter;
import org.claimgraph.server.index.Page;
import org.claimgraph.server.index.Page.Count;
import org.claimgraph.server.index.Support;
import org.claimgraph.server.index.Support.Standing;

/**
 * A list of claims, newest first.
 *
 * @param total how many there are
 * @param offset how many stand before the first one here
 * @param claims some of them
 * @param counts field → value → how many of all
 * @param support proposition → how it stands, for the propositions of {@code claims}
 */
public record ClaimsView(
        long total, int offset, List<ClaimRow> claims, Map<String, List<Count>> counts, Map<String, Standing> support) {
    private static final int STEP = 500;

    /** The claims that meet {@code filter}. */
    public static ClaimsView of(ClaimIndex index, Filter filter, int offset, int limit) {
        Page page = index.claims(filter, offset, limit, Field.COUNTED);
        return new ClaimsView(page.total(), offset, page.claims(), page.counts(), support(index, page.claims()));
    }

    /** The claims that meet {@code filter} and rest on one independent story alone. */
    public static ClaimsView single(ClaimIndex index, Filter filter, int offset, int limit) {
        Support support = index.support();
        Page first = index.claims(filter, 0, 1, Field.COUNTED);
        List<ClaimRow> single = new java.util.ArrayList<>();
        int read = 0;
        while (read < first.total() && single.size() < offset + limit) {
            List<ClaimRow> step = index.claims(filter, read, STEP, List.of()).claims();
            step.stream()
                    .filter(claim -> support.of(claim.proposition()).stories(claim.polarity()) == 1)
                    .forEach(single::add);
            read += STEP;
        }
        List<ClaimRow> shown = single.stream().skip(offset).limit(limit).toList();
        return new ClaimsView(first.total(), offset, shown, first.counts(), support(index, shown));
    }

    private static Map<String, Standing> support(ClaimIndex index, List<ClaimRow> claims) {
        Support support = index.support();
        Map<String, Standing> result = new LinkedHashMap<>();
        claims.forEach(claim -> result.put(claim.proposition(), support.of(claim.proposition())));
        return result;
    }
}

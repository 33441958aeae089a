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
    /** The claims that meet {@code filter}. */
    public static ClaimsView of(ClaimIndex index, Filter filter, int offset, int limit) {
        Page page = index.claims(filter, offset, limit, Field.COUNTED);
        return new ClaimsView(page.total(), offset, page.claims(), page.counts(), support(index, page.claims()));
    }

    private static Map<String, Standing> support(ClaimIndex index, List<ClaimRow> claims) {
        Support support = index.support();
        Map<String, Standing> result = new LinkedHashMap<>();
        claims.forEach(claim -> result.put(claim.proposition(), support.of(claim.proposition())));
        return result;
    }
}

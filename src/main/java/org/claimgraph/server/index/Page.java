package org.claimgraph.server.index;

import java.util.List;
import java.util.Map;

/**
 * Some of the claims that meet a filter, and how they all count.
 *
 * @param total how many meet it
 * @param offset how many of them stand before the first of {@code claims}
 * @param claims newest first
 * @param counts field → value → number of claims, most first
 */
public record Page(long total, int offset, List<ClaimRow> claims, Map<String, List<Count>> counts) {
    public Page {
        claims = List.copyOf(claims);
    }

    /**
     * A value and how many claims have it.
     *
     * @param value of a field
     * @param claims the number
     */
    public record Count(String value, long claims) {}
}

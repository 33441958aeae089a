package org.claimgraph.claim;

import java.util.List;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;

/**
 * What a {@link ClaimExtractor} found in one article.
 *
 * @param attributions in text order of their first span
 * @param claims in text order of their predicates
 */
public record Findings(List<Attribution> attributions, List<Claim> claims) {
    public Findings {
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
    }
}

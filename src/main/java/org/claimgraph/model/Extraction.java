package org.claimgraph.model;

import java.util.List;

/**
 * All that was found in one article: what a record stream, a named graph and a row of a report each hold, whole.
 *
 * @param article the article
 * @param mentions in text order
 * @param attributions in text order of their first span
 * @param claims in text order of their predicates
 */
public record Extraction(Article article, List<Mention> mentions, List<Attribution> attributions, List<Claim> claims) {
    public Extraction {
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
    }
}

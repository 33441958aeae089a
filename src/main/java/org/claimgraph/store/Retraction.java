package org.claimgraph.store;

import java.util.List;

/**
 * What went with an article that was retracted.
 *
 * @param article its IRI
 * @param claims number of its claims
 * @param propositions IRIs of what it alone claimed, and nobody in the store claims any more
 */
public record Retraction(String article, int claims, List<String> propositions) {
    public Retraction {
        propositions = List.copyOf(propositions);
    }
}

package org.claimgraph.query.identity;

import java.util.List;

/**
 * Two entities that may be one, with what speaks for it.
 *
 * @param score 0 to 1, for the order of suggestions
 * @param one the more mentioned one
 * @param other the other one
 * @param names how their names are alike, in words
 * @param neighbours names of those that stand beside both in claims, sorted
 * @param predicates words that are claimed of both, sorted
 */
public record MergeSuggestion(
        double score,
        ListedEntity one,
        ListedEntity other,
        String names,
        List<String> neighbours,
        List<String> predicates) {
    public MergeSuggestion {
        neighbours = List.copyOf(neighbours);
        predicates = List.copyOf(predicates);
    }
}

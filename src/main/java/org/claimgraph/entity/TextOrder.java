package org.claimgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Span;

/** The order in which an extraction gives its parts. */
final class TextOrder {
    private TextOrder() {}

    /** By the first of their spans. */
    static List<Attribution> attributions(List<Attribution> attributions) {
        return attributions.stream()
                .sorted(Comparator.comparing(TextOrder::first).thenComparing(Attribution::id))
                .toList();
    }

    /** By their predicates. */
    static List<Claim> claims(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing((Claim c) -> c.predicate().span()).thenComparing(Claim::id))
                .toList();
    }

    private static Span first(Attribution attribution) {
        return Stream.of(attribution.source().map(Argument::span), attribution.cue(), attribution.content())
                .flatMap(java.util.Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}

package org.claimgraph.model;

import java.util.Optional;

/**
 * What a claim says of its subject.
 *
 * @param span the words: a verb with its auxiliaries, negation and particles, or a noun
 * @param lemma dictionary form of what it comes down to: {@code provide}, {@code be president of}
 * @param relation IRI of a property of the ontology, where the predicate maps to one
 */
public record Predicate(Span span, String lemma, Optional<String> relation) {
    public Predicate {
        if (lemma.isBlank()) {
            throw new IllegalArgumentException("predicate '" + span.text() + "' has no lemma");
        }
    }
}

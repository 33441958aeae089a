package org.claimgraph.model;

import java.util.Optional;

/**
 * What fills a slot of a claim or the source of an attribution: the words, and what they stand for where that is known.
 *
 * @param span the whole phrase
 * @param entity IRI of the entity it denotes
 * @param value the value it states, such as a date or a quantity
 */
public record Argument(Span span, Optional<String> entity, Optional<Value> value) {
    /** Only the words. */
    public static Argument of(Span span) {
        return new Argument(span, Optional.empty(), Optional.empty());
    }

    /** The words and the value that they state. */
    public static Argument of(Span span, Value value) {
        return new Argument(span, Optional.empty(), Optional.of(value));
    }

    /** This argument, denoting {@code entity}. */
    public Argument denoting(String iri) {
        return new Argument(span, Optional.of(iri), value);
    }
}

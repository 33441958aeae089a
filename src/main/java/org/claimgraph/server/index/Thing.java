package org.claimgraph.server.index;

import java.util.Optional;

/**
 * A phrase of a claim and what it denotes.
 *
 * @param text its words, as they stand in the article
 * @param start code point where they begin
 * @param end code point after them
 * @param entity IRI of the entity that they denote
 * @param label what that entity is called
 * @param type what kind of entity it is
 * @param value what the words state as a value, such as a date
 */
public record Thing(
        String text,
        int start,
        int end,
        Optional<String> entity,
        Optional<String> label,
        Optional<String> type,
        Optional<String> value) {
    /** The entity's label, or the words. */
    public String name() {
        return label.orElse(text);
    }
}

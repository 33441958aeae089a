package org.claimgraph.query.identity;

import java.util.List;
import java.util.Optional;

/**
 * An entity of a store as a list shows it; several that are one by decision are one here.
 *
 * @param iri of the entity, or of the one that stands for it
 * @param label what it is called most
 * @param names all other names that articles give it, sorted
 * @param types what kinds of entity articles take it for
 * @param link what it is outside the articles
 * @param mentions how often it is mentioned
 * @param articles in how many articles
 * @param claims how many claims are about it
 * @param merged how many entities it is made of by decision; 1 where nothing was decided
 */
public record ListedEntity(
        String iri,
        String label,
        List<String> names,
        List<String> types,
        Optional<String> link,
        long mentions,
        long articles,
        long claims,
        int merged) {
    public ListedEntity {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }
}

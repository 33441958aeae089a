package org.claimgraph.server.index;

import java.util.List;
import java.util.Optional;

/**
 * An entity in one article, or several of the same name taken together.
 *
 * @param iris of the entities
 * @param key what they have in common; see {@link Names}
 * @param label what it is called
 * @param type what kind of entity it is
 * @param link what it is outside the articles
 * @param mentions how often it is mentioned
 * @param articles in how many articles
 * @param claims how many claims have it as an argument
 */
public record EntityRow(
        List<String> iris,
        String key,
        String label,
        String type,
        Optional<String> link,
        int mentions,
        int articles,
        int claims) {
    public EntityRow {
        iris = List.copyOf(iris);
    }

    /** The two taken together. */
    EntityRow and(EntityRow other) {
        return new EntityRow(
                java.util.stream.Stream.concat(iris.stream(), other.iris.stream())
                        .distinct()
                        .toList(),
                key,
                label,
                type,
                link.or(other::link),
                mentions + other.mentions,
                articles + other.articles,
                claims + other.claims);
    }
}

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

    /** Entities of the same key taken together; {@code rows} has at least one. */
    static EntityRow together(List<EntityRow> rows) {
        EntityRow first = rows.get(0);
        return new EntityRow(
                rows.stream().flatMap(row -> row.iris.stream()).distinct().toList(),
                first.key,
                first.label,
                first.type,
                rows.stream().flatMap(row -> row.link.stream()).findFirst(),
                rows.stream().mapToInt(EntityRow::mentions).sum(),
                rows.stream().mapToInt(EntityRow::articles).sum(),
                rows.stream().mapToInt(EntityRow::claims).sum());
    }
}

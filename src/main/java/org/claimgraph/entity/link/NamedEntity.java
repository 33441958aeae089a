package org.claimgraph.entity.link;

import java.util.List;
import org.claimgraph.model.EntityType;

/**
 * An entity of a text as it is to be linked.
 *
 * @param names the different names that the text has for it, the fullest first
 * @param type its type
 */
public record NamedEntity(List<String> names, EntityType type) {
    public NamedEntity {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an entity without a name cannot be linked");
        }
    }

    /** Its fullest name. */
    public String name() {
        return names.get(0);
    }
}

package org.claimgraph.entity.lexicon;

import java.util.Set;
import org.claimgraph.entity.EntityException;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Labelled;

/** Which sorts of things may be one and the same. */
public final class EntityTypes {
    /** Sorts that act and can be meant by one another: a government by its country, a company by its building. */
    private static final Set<EntityType> BODIES =
            Set.of(EntityType.ORGANIZATION, EntityType.GEOPOLITICAL_ENTITY, EntityType.LOCATION, EntityType.FACILITY);

    private EntityTypes() {}

    /** The type with {@code label}, as lexicon files write it. */
    static EntityType of(String label) {
        return Labelled.find(EntityType.class, label)
                .orElseThrow(() -> new EntityException(
                        "entity lexicon", "there is no entity type '" + label + "'", "use one of " + labels()));
    }

    private static String labels() {
        return Labelled.labels(EntityType.class);
    }

    /** Whether phrases of these types may corefer. */
    public static boolean agree(EntityType a, EntityType b) {
        return a == b
                || a == EntityType.OTHER && b != EntityType.PERSON
                || b == EntityType.OTHER && a != EntityType.PERSON;
    }

    /** Whether it is "it": not people. */
    public static boolean isThing(EntityType type) {
        return type != EntityType.PERSON && type != EntityType.GROUP;
    }

    /** Whether it is a body or a place, as the recogniser mixes them up. */
    public static boolean isBody(EntityType type) {
        return BODIES.contains(type);
    }
}

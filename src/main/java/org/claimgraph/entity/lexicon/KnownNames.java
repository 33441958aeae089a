package org.claimgraph.entity.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.EntityType;

/** Names whose type is known without looking at the text: countries, those who live there, and {@code entity-known.tsv}. */
public final class KnownNames {
    /** The most words a known name has. */
    public static final int LONGEST = 6;

    private final Countries countries;
    private final Map<String, EntityType> types = new HashMap<>();

    private KnownNames(Countries countries) {
        this.countries = countries;
    }

    static KnownNames load(Countries countries) {
        KnownNames result = new KnownNames(countries);
        for (List<String> row : LexiconFile.rows("entity-known.tsv", 2)) {
            result.types.put(row.get(0), EntityTypes.of(row.get(1)));
        }
        return result;
    }

    /** The type of what is called {@code name}, where it is known. */
    public Optional<EntityType> type(String name) {
        if (countries.named(name).isPresent()) {
            return Optional.of(EntityType.GEOPOLITICAL_ENTITY);
        }
        if (countries.inhabitants(name).isPresent()) {
            return Optional.of(EntityType.GROUP);
        }
        return Optional.ofNullable(types.get(name))
                .or(() -> countries.capital(name).map(c -> EntityType.GEOPOLITICAL_ENTITY));
    }
}

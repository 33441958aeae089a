package org.claimgraph.entity.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.entity.lexicon.LexiconFile;
import org.claimgraph.model.EntityType;

/** Nouns that alone may stand for a named entity of a kind: "the group", "the country", "the woman" ({@code entity-kinds.tsv}). */
public final class Kinds {
    private static final Map<String, Kind> KINDS = load();

    private Kinds() {}

    /** What may be called so. */
    private enum Kind {
        ORGANIZATION,
        COUNTRY,
        PLACE,
        PERSON
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> result = new HashMap<>();
        for (List<String> row : LexiconFile.rows("entity-kinds.tsv", 2)) {
            result.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
        }
        return Map.copyOf(result);
    }

    public static boolean isKind(String noun) {
        return KINDS.containsKey(noun);
    }

    public static boolean fits(Discourse discourse, Chain chain, String noun) {
        Kind kind = KINDS.get(noun);
        if (kind == null) {
            return false;
        }
        boolean country = chain.names().anyMatch(p -> discourse
                .lexicon()
                .countries()
                .named(NameText.bare(discourse, p))
                .isPresent());
        return switch (kind) {
            case ORGANIZATION -> chain.type() == EntityType.ORGANIZATION;
            case COUNTRY -> chain.type() == EntityType.GEOPOLITICAL_ENTITY && country;
            case PLACE -> chain.type() == EntityType.GEOPOLITICAL_ENTITY && !country;
            case PERSON -> chain.type() == EntityType.PERSON;
        };
    }
}

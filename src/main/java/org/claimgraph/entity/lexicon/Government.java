package org.claimgraph.entity.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words beside which a capital means the government that sits there ({@code entity-governments.tsv}). */
public final class Government {
    private final Map<String, Set<String>> places = new HashMap<>();

    static Government load() {
        Government result = new Government();
        for (List<String> row : LexiconFile.rows("entity-governments.tsv", 3)) {
            result.places
                    .computeIfAbsent(row.get(1) + " " + row.get(0), key -> new HashSet<>())
                    .addAll(List.of(row.get(2).split(",")));
        }
        return result;
    }

    /** Whether a capital that is {@code place} (subject, object, or after a preposition) of the verb {@code lemma} is a government. */
    public boolean ofVerb(String lemma, String place) {
        return has("verb " + lemma, place);
    }

    /** Whether a capital that is {@code place} (possessor, right before, or after a preposition) of the noun {@code lemma} is a government. */
    public boolean ofNoun(String lemma, String place) {
        return has("noun " + lemma, place);
    }

    /** Whether a capital that {@code word} follows after a hyphen is a government: "-backed". */
    public boolean before(String word) {
        return has("suffix " + word, "before");
    }

    private boolean has(String word, String place) {
        return places.getOrDefault(word, Set.of()).contains(place);
    }
}

package org.claimgraph.entity.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.EntityType;

/** Words that tell what sort of thing a name names: "… Party", "… Gulf", "University of …" ({@code entity-name-words.tsv}). */
public final class NameWords {
    private final Map<String, EntityType> last = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, EntityType> anywhere = new HashMap<>();
    private final Map<String, EntityType> first = new HashMap<>();

    static NameWords load() {
        NameWords result = new NameWords();
        for (List<String> row : LexiconFile.rows("entity-name-words.tsv", 3)) {
            if (row.get(1).equals("surname")) {
                result.surnames.add(Words.folded(row.get(0)));
            }
            Map<String, EntityType> place =
                    switch (row.get(1)) {
                        case "any" -> result.anywhere;
                        case "first" -> result.first;
                        default -> result.last;
                    };
            place.putIfAbsent(Words.folded(row.get(0)), EntityTypes.of(row.get(2)));
        }
        return result;
    }

    /** What a name is that ends with {@code word}. */
    public Optional<EntityType> last(String word) {
        return Optional.ofNullable(last.get(Words.folded(word)));
    }

    /** What a name is that has {@code word} somewhere. */
    public Optional<EntityType> anywhere(String word) {
        return Optional.ofNullable(anywhere.get(Words.folded(word)));
    }

    /** What a name of several words is that begins with {@code word}. */
    public Optional<EntityType> first(String word) {
        return Optional.ofNullable(first.get(Words.folded(word)));
    }

    /** Whether {@code word} after a first name is rather a surname: "Doris Day". */
    public boolean isSurname(String word) {
        return surnames.contains(Words.folded(word));
    }
}

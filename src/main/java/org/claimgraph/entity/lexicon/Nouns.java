package org.claimgraph.entity.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.EntityType;

/** Common nouns that stand for entities, such as "minister" and "movement" ({@code entity-nouns.tsv}), and those for which no entity stands. */
public final class Nouns {
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Set<String> measures = new HashSet<>();

    /** What a noun tells of what it stands for; an office only where a complement or a word before it says so. */
    public record Noun(EntityType type, Gender gender, boolean office) {}

    static Nouns load() {
        Nouns result = new Nouns();
        for (List<String> row : LexiconFile.rows("entity-nouns.tsv", 4)) {
            result.nouns.putIfAbsent(
                    row.get(0),
                    new Noun(
                            EntityTypes.of(row.get(1)),
                            Gender.of(row.get(2)),
                            row.get(3).equals("office")));
        }
        LexiconFile.rows("entity-measures.tsv", 1).forEach(row -> result.measures.add(row.get(0)));
        return result;
    }

    public Optional<Noun> find(String lemma) {
        return Optional.ofNullable(nouns.get(Words.folded(lemma)));
    }

    /** Whether the noun only measures or counts: percent, year ({@code entity-measures.tsv}). */
    public boolean isMeasure(String lemma) {
        return measures.contains(lemma);
    }
}

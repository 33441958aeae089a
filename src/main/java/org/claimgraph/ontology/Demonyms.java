package org.claimgraph.ontology;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.claimgraph.model.EntityType;

/**
 * The adjectives of countries and peoples: "Iranian", "Kurdish" ({@code lexicon/entity-countries.tsv}), but not those of parties and faiths
 * ({@code lexicon/no-peoples.tsv}).
 */
final class Demonyms {
    private static final int ADJECTIVES = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    Demonyms() {
        for (String[] row : Table.read("lexicon/entity-countries.tsv")) {
            if (row.length > ADJECTIVES) {
                Arrays.stream(row[ADJECTIVES].split(";"))
                        .filter(w -> !w.isEmpty())
                        .forEach(words::add);
            }
        }
        for (String[] row : Table.read("lexicon/no-peoples.tsv")) {
            others.add(row[0]);
        }
    }

    /** Whether {@code word} is one. */
    boolean is(String word) {
        return words.contains(word);
    }

    /** Whether {@code thing} is named by one, or is a group of people named by an adjective. */
    boolean has(Thing thing) {
        String text = thing.argument().span().text();
        return words.contains(text)
                || thing.type().equals(java.util.Optional.of(EntityType.GROUP))
                        && !others.contains(text)
                        && text.matches("\\p{Lu}\\p{L}+(an|ish|ese|ic|i)");
    }
}

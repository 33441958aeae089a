package org.claimgraph.ontology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Labelled;

/** The small words that bound phrases: prepositions, determiners, pronouns, auxiliaries ({@code lexicon/function-words.tsv}). */
final class FunctionWords {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, EntityType> pronouns = new HashMap<>();

    FunctionWords() {
        for (String[] row : Table.read("lexicon/function-words.tsv")) {
            classes.computeIfAbsent(row[0], w -> new TreeSet<>()).add(row[1]);
            if (row.length > 2) {
                Labelled.find(EntityType.class, row[2]).ifPresent(type -> pronouns.put(row[0], type));
            }
        }
    }

    /** Whether {@code word}, in lower case, is of the class {@code name}. */
    boolean is(String word, String name) {
        return classes.getOrDefault(word, Set.of()).contains(name);
    }

    /** Whether {@code word} is any of these words, so that it can be no part of a name or of what describes a noun. */
    boolean isAny(String word) {
        return classes.containsKey(word);
    }

    /** What sort of thing the pronoun {@code word} points at, where its form says so. */
    Optional<EntityType> pointsAt(String word) {
        return Optional.ofNullable(pronouns.get(word));
    }
}

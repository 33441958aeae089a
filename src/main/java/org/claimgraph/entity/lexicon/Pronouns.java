package org.claimgraph.entity.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pronouns and what they tell of whom they stand for ({@code entity-pronouns.tsv}). */
public final class Pronouns {
    private final Map<String, Pronoun> pronouns = new HashMap<>();

    /** Who is meant, seen from the one who speaks. */
    public enum Person {
        FIRST,
        SECOND,
        THIRD,
        /** Whom the clause before is about: who, which. */
        RELATIVE
    }

    /** What a pronoun may stand for. */
    public enum Kind {
        PERSON,
        THING,
        ANY
    }

    /** What a pronoun tells. */
    public record Pronoun(Person person, GrammaticalNumber number, Gender gender, Kind kind, boolean reflexive) {}

    static Pronouns load() {
        Pronouns result = new Pronouns();
        for (List<String> row : LexiconFile.rows("entity-pronouns.tsv", 6)) {
            Person person = Person.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
            Kind kind = Kind.valueOf(row.get(4).toUpperCase(java.util.Locale.ROOT));
            result.pronouns.put(
                    row.get(0),
                    new Pronoun(
                            person,
                            GrammaticalNumber.of(row.get(2)),
                            Gender.of(row.get(3)),
                            kind,
                            row.get(5).equals("reflexive")));
        }
        return result;
    }

    public Optional<Pronoun> find(String word) {
        return Optional.ofNullable(pronouns.get(Words.folded(word)));
    }
}

package org.claimgraph.server.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.model.Labelled;

/** What claims can be filtered by and counted by. */
public enum Field implements Labelled {
    /** Who says it: a name, the words of the text, or {@code the article}. */
    SPEAKER("speaker") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return claim.voices().isEmpty()
                    ? Stream.of(claim.speaker())
                    : claim.voices().stream().map(VoiceRow::name).distinct();
        }
    },
    /** The outlet. */
    PUBLISHER("publisher") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return claim.source().publisher().stream();
        }
    },
    /** Positive or negative. */
    POLARITY("polarity") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return Stream.of(claim.polarity());
        }
    },
    /** How sure the voice is. */
    CERTAINTY("certainty") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return Stream.of(claim.certainty());
        }
    },
    /**
     * How likely the program read it right, by its confidence: {@code surely} from .65 on, {@code likely} from .45 on, else {@code hardly}. Readers
     * accept about seven, five and three of ten (BENCHMARKS.md, "What a reader accepts").
     */
    UNDERSTOOD("understood") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return Stream.of(claim.confidence() >= 0.65 ? "surely" : claim.confidence() >= 0.45 ? "likely" : "hardly");
        }
    },
    /** The relation that the predicate stands for, or its dictionary form. */
    RELATION("relation") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return Stream.of(claim.relation()
                    .map(iri -> iri.substring(iri.lastIndexOf('#') + 1))
                    .orElse(claim.lemma()));
        }
    },
    /** The category of the event that it tells. */
    EVENT("event") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return claim.event().map(EventRow::category).stream();
        }
    },
    /** Where: the words of its places. */
    PLACE("place") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return claim.roles().stream()
                    .filter(role -> role.role().equals("place"))
                    .map(role -> role.thing().name())
                    .distinct();
        }
    },
    /** The month of publication. */
    MONTH("month") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return claim.source().published().map(date -> date.substring(0, Math.min(7, date.length()))).stream();
        }
    },
    /** The proposition; see {@link Names#proposition}. */
    PROPOSITION("proposition") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return Stream.of(claim.proposition());
        }
    },
    /** The story: copies of one text have the same one. */
    STORY("story") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return Stream.of(claim.story());
        }
    },
    /** IRI of the article. */
    ARTICLE("article") {
        @Override
        Stream<String> values(ClaimRow claim) {
            return Stream.of(claim.source().article());
        }
    };

    /** Those that a list of claims is counted by. */
    public static final List<Field> COUNTED =
            List.of(SPEAKER, PUBLISHER, POLARITY, CERTAINTY, UNDERSTOOD, RELATION, EVENT, PLACE, MONTH);

    private final String label;

    Field(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The values that a claim has; none of them is empty. */
    abstract Stream<String> values(ClaimRow claim);

    /** The field of that label. */
    public static Optional<Field> named(String label) {
        return Labelled.find(Field.class, label);
    }
}

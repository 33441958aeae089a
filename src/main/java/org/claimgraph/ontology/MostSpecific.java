package org.claimgraph.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Span;

/** Leaves out what follows from something else that the same sentence says: whoever was born in a place was there. */
final class MostSpecific {
    private MostSpecific() {}

    /** Those of {@code readings} that say more than the others, in their order. */
    static List<Reading> of(List<Reading> readings, Sentences sentences) {
        Map<Place, Set<String>> implied = new HashMap<>();
        readings.forEach(reading -> implied.computeIfAbsent(place(reading, sentences), p -> new HashSet<>())
                .addAll(reading.relation().general()));
        return readings.stream()
                .filter(reading -> !implied.getOrDefault(place(reading, sentences), Set.of())
                        .contains(reading.relation().iri()))
                .toList();
    }

    /** Between whom something is said, in which sentence. */
    private record Place(Set<String> sides, Optional<Span> sentence) {}

    private static Place place(Reading reading, Sentences sentences) {
        Set<String> sides = new HashSet<>();
        sides.add(side(reading.subject()));
        sides.add(side(reading.object()));
        return new Place(sides, sentences.of(reading.predicate()));
    }

    private static String side(Argument argument) {
        return argument.entity()
                .orElseGet(() -> argument.span().start() + "," + argument.span().end());
    }
}

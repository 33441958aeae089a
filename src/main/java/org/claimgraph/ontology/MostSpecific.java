package org.claimgraph.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.model.Argument;

/** Leaves out what follows from something else that the same words say: whoever was born in a place was there. */
final class MostSpecific {
    private MostSpecific() {}

    /** Those of {@code readings} that say more than the others, in their order. */
    static List<Reading> of(List<Reading> readings) {
        Map<Set<String>, Set<String>> implied = new HashMap<>();
        readings.forEach(reading -> implied.computeIfAbsent(sides(reading), s -> new HashSet<>())
                .addAll(reading.relation().general()));
        return readings.stream()
                .filter(reading -> !implied.getOrDefault(sides(reading), Set.of())
                        .contains(reading.relation().iri()))
                .toList();
    }

    private static Set<String> sides(Reading reading) {
        Set<String> result = new HashSet<>();
        result.add(side(reading.subject()));
        result.add(side(reading.object()));
        return result;
    }

    private static String side(Argument argument) {
        return argument.entity()
                .orElseGet(() -> argument.span().start() + "," + argument.span().end());
    }
}

package org.claimgraph.graph.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.WordList;

/** Predicates that exclude each other ("support", "oppose"): {@code ontology/lexicon/assembly-opposites.tsv}. */
final class Opposites {
    /** The pairs that each predicate is in: the names of both, in alphabetical order. */
    private static final Map<String, Set<String>> PAIRS = read();

    private Opposites() {}

    /** The pairs that {@code predicate} is in. */
    static Set<String> pairs(Node predicate) {
        return PAIRS.getOrDefault(name(predicate), Set.of());
    }

    /** Whether two predicates exclude each other. */
    static boolean exclude(Node one, Node other) {
        return !one.equals(other) && pairs(one).stream().anyMatch(pairs(other)::contains);
    }

    private static String name(Node predicate) {
        return Propositions.name(predicate).replace('_', ' ');
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (String line : WordList.read("assembly-opposites.tsv")) {
            Set<String> both = new TreeSet<>(Set.of(line.split("\t")));
            both.forEach(
                    one -> pairs.computeIfAbsent(one, key -> new TreeSet<>()).add(String.join("|", both)));
        }
        return pairs;
    }
}

package org.claimgraph.graph.assembly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

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
        String resource = "/ontology/lexicon/assembly-opposites.tsv";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Opposites.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    Set<String> both = new TreeSet<>(Set.of(line.split("\t")));
                    both.forEach(one ->
                            pairs.computeIfAbsent(one, key -> new TreeSet<>()).add(String.join("|", both)));
                }
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

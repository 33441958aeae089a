package org.claimgraph.language;

import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The label of a node of phrase structure and those of its children, as a rule of a grammar has them: {@code S → NP VP}. */
record Production(String label, List<String> children) {
    /** How many to remember what was found of them; the commonest come first, and what comes after these many is rare. */
    private static final int REMEMBERED = 20_000;

    /** That of {@code node}. */
    static Production of(Tree node) {
        return new Production(
                node.value(), Stream.of(node.children()).map(Tree::value).toList());
    }

    /** A function that gives what {@code function} does, and asks it once for most of the productions. */
    static <T> Function<Production, T> remember(Function<Production, T> function) {
        Map<Production, T> known = new ConcurrentHashMap<>();
        return production -> {
            T result = known.get(production);
            if (result == null) {
                result = function.apply(production);
                if (known.size() < REMEMBERED) {
                    known.put(production, result);
                }
            }
            return result;
        };
    }
}

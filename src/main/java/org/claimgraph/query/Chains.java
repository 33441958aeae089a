package org.claimgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The shortest chains of claims between entities, found from both ends (bidirectional breadth-first search): each step asks for the ties of
 * all entities that the smaller side reached last.
 */
final class Chains {
    /** Hops of a chain, at most. */
    static final int LONGEST = 5;

    private final Function<List<String>, List<Map<String, String>>> ties;

    /** {@code ties} gives the ties of entities: each with {@code asked_from}, {@code to} and {@code claim}. */
    Chains(Function<List<String>, List<Map<String, String>>> ties) {
        this.ties = ties;
    }

    /** A tie of an entity to another one. */
    private record Tie(String claim, String to) {}

    /** One end of the search: what was reached after how many hops, and the ties that lead back to the end. */
    private final class End {
        private final Map<String, Integer> hops = new HashMap<>();
        private final Map<String, Set<Tie>> back = new HashMap<>();
        private Set<String> last = new TreeSet<>();
        private int depth;

        End(List<String> entities) {
            entities.forEach(entity -> hops.put(entity, 0));
            last.addAll(entities);
        }

        void grow() {
            depth++;
            Set<String> reached = new TreeSet<>();
            for (Map<String, String> row :
                    last.isEmpty() ? List.<Map<String, String>>of() : ties.apply(List.copyOf(last))) {
                String from = row.getOrDefault("asked_from", "");
                String to = row.getOrDefault("to", "");
                if (hops.getOrDefault(to, depth) == depth) {
                    hops.put(to, depth);
                    reached.add(to);
                    back.computeIfAbsent(to, key -> new LinkedHashSet<>())
                            .add(new Tie(row.getOrDefault("claim", ""), from));
                }
            }
            last = reached;
        }
    }

    /** One row a hop: {@code chain} (counted from 1), {@code hop}, {@code claim}; the chains in the order of their claims' IRIs. */
    List<Map<String, String>> between(List<String> from, List<String> to, int limit) {
        End left = new End(from);
        End right = new End(to);
        Set<String> meeting = met(left, right);
        while (meeting.isEmpty() && left.depth + right.depth < LONGEST) {
            (left.last.size() <= right.last.size() ? left : right).grow();
            meeting = met(left, right);
        }
        Set<List<String>> chains = new TreeSet<>(Comparator.comparing(chain -> String.join(" ", chain)));
        for (String entity : meeting) {
            for (List<String> before : paths(left, entity)) {
                for (List<String> after : paths(right, entity)) {
                    List<String> chain = new ArrayList<>(before);
                    for (int i = after.size(); i > 0; i--) {
                        chain.add(after.get(i - 1));
                    }
                    chains.add(chain);
                }
            }
        }
        return rows(chains, limit);
    }

    private static Set<String> met(End left, End right) {
        Set<String> met = new TreeSet<>(left.last);
        met.retainAll(right.hops.keySet());
        Set<String> other = new TreeSet<>(right.last);
        other.retainAll(left.hops.keySet());
        met.addAll(other);
        return met;
    }

    /** The claims from an end to {@code entity}, in order, for each shortest way. */
    private static List<List<String>> paths(End end, String entity) {
        if (end.hops.getOrDefault(entity, 0) == 0) {
            return List.of(List.of());
        }
        List<List<String>> result = new ArrayList<>();
        for (Tie tie : end.back.getOrDefault(entity, Set.of())) {
            for (List<String> before : paths(end, tie.to())) {
                List<String> path = new ArrayList<>(before);
                path.add(tie.claim());
                result.add(path);
            }
        }
        return result;
    }

    private static List<Map<String, String>> rows(Set<List<String>> chains, int limit) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<Integer, List<String>> numbered = new TreeMap<>();
        chains.forEach(chain -> numbered.put(numbered.size() + 1, chain));
        numbered.forEach((number, chain) -> {
            for (int hop = 0; hop < chain.size() && rows.size() < limit; hop++) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("claim", chain.get(hop));
                row.put("chain", Integer.toString(number));
                row.put("hop", Integer.toString(hop + 1));
                rows.add(row);
            }
        });
        return rows;
    }
}

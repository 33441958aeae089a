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

/**
 * The shortest chains of claims between entities, found from both ends (bidirectional breadth-first search): each step asks for the ties between
 * what the two sides reached last, and where there are none for all ties of what one side reached, the side with fewer of them, so that somebody
 * of whom much is told is seldom gone through.
 */
final class Chains {
    /** Hops of a chain, at most. */
    static final int LONGEST = 5;

    /** Ties that are asked for together at first, until one side is known to have no more. */
    private static final int FIRST = 500;
    /** How many times as many the next time. */
    private static final int GROWTH = 4;

    /** The ends that ties are asked for. */
    static final String FROM = "from";

    static final String TO = "to";

    private final Ties ties;

    Chains(Ties ties) {
        this.ties = ties;
    }

    /** What the search asks. */
    @FunctionalInterface
    interface Ties {
        /**
         * Ties of the entities {@code from}, with the entities {@code to} where these are given.
         *
         * @return each with {@code asked_from}, {@code asked_to} and {@code claim}; {@code most} where there are so many or more
         */
        List<Map<String, String>> of(Map<String, List<String>> ends, int most);
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

        List<Map<String, String>> ties(int most) {
            return last.isEmpty() ? List.of() : ties.of(Map.of(FROM, List.copyOf(last)), most);
        }

        /** Goes one hop further, by these ties of what was reached last. */
        void grow(List<Map<String, String>> rows) {
            depth++;
            Set<String> reached = new TreeSet<>();
            for (Map<String, String> row : rows) {
                String from = row.getOrDefault("asked_from", "");
                String to = row.getOrDefault("asked_to", "");
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
        while (meeting.isEmpty()
                && left.depth + right.depth < LONGEST
                && !left.last.isEmpty()
                && !right.last.isEmpty()) {
            List<Map<String, String>> joining =
                    ties.of(Map.of(FROM, List.copyOf(left.last), TO, List.copyOf(right.last)), Integer.MAX_VALUE);
            if (!joining.isEmpty()) {
                left.grow(joining);
                meeting = met(left, right);
            } else if (left.depth + right.depth + 1 < LONGEST) {
                grow(left, right);
            } else {
                break;
            }
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

    /** One hop more on the side that has fewer ties to go by: both are asked for more and more of them until one has no more. */
    private static void grow(End left, End right) {
        for (int most = FIRST; true; most *= GROWTH) {
            for (End end : left.last.size() <= right.last.size() ? List.of(left, right) : List.of(right, left)) {
                List<Map<String, String>> rows = end.ties(most);
                if (rows.size() < most) {
                    end.grow(rows);
                    return;
                }
            }
        }
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

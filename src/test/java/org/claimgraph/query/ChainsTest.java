package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The search for chains finds all shortest ones, and goes by the side of which less is told. */
class ChainsTest {
    private static final int ENTITIES = 9;

    /** A tie between two entities, by one claim. */
    private record Tie(String claim, String one, String other) {}

    @Property(tries = 500)
    void allShortestChains(
            @ForAll @Size(max = 24) List<@IntRange(max = ENTITIES * ENTITIES - 1) Integer> pairs,
            @ForAll @IntRange(max = ENTITIES - 1) int from,
            @ForAll @IntRange(max = ENTITIES - 1) int to) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ties.add(new Tie("c%02d".formatted(i), "e" + pairs.get(i) / ENTITIES, "e" + pairs.get(i) % ENTITIES));
        }
        List<Map<String, String>> rows = new Chains((ends, most) -> told(ties, ends, most))
                .between(List.of("e" + from), List.of("e" + to), Integer.MAX_VALUE);
        Set<String> found = new TreeSet<>();
        int count =
                rows.isEmpty() ? 0 : Integer.parseInt(rows.get(rows.size() - 1).get("chain"));
        for (int chain = 1; chain <= count; chain++) {
            String number = Integer.toString(chain);
            found.add(String.join(
                    " ",
                    rows.stream()
                            .filter(row -> number.equals(row.get("chain")))
                            .map(row -> row.get("claim"))
                            .toList()));
        }
        assertThat(found).isEqualTo(shortest(ties, "e" + from, "e" + to)).hasSize(count);
    }

    /** All ways from one end, hop by hop. */
    private static Set<String> shortest(List<Tie> ties, String from, String to) {
        record Way(String end, String claims) {}
        List<Way> ways = List.of(new Way(from, ""));
        Set<String> seen = new HashSet<>(Set.of(from));
        for (int hop = 1; hop <= Chains.LONGEST && !from.equals(to); hop++) {
            List<Way> further = new ArrayList<>();
            for (Way way : ways) {
                for (Tie tie : ties) {
                    String next = tie.one.equals(way.end) ? tie.other : tie.other.equals(way.end) ? tie.one : way.end;
                    if (!seen.contains(next)) {
                        further.add(new Way(next, (way.claims + " " + tie.claim).strip()));
                    }
                }
            }
            further.forEach(way -> seen.add(way.end));
            ways = further;
            Set<String> found = new TreeSet<>();
            further.stream().filter(way -> way.end.equals(to)).forEach(way -> found.add(way.claims));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** Of two ends with a friend in common, the one with three ties is gone by, not the one with five thousand. */
    @Example
    void whoeverIsToldLessOfIsGoneBy() {
        List<Tie> ties = new ArrayList<>();
        IntStream.range(0, 5000).forEach(i -> ties.add(new Tie("h" + i, "hub", "x" + i)));
        List.of("x7", "y", "z").forEach(friend -> ties.add(new Tie("q-" + friend, friend, "quiet")));
        AtomicInteger read = new AtomicInteger();
        List<Map<String, String>> rows = new Chains((ends, most) -> {
                    List<Map<String, String>> told = told(ties, ends, most);
                    read.addAndGet(told.size());
                    return told;
                })
                .between(List.of("hub"), List.of("quiet"), 10);
        assertThat(rows).extracting(row -> row.get("claim")).containsExactly("h7", "q-x7");
        assertThat(read.get()).isLessThan(3000);
    }

    private static List<Map<String, String>> told(List<Tie> ties, Map<String, List<String>> ends, int most) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Tie tie : ties) {
            rows.addAll(told(tie.claim, tie.one, tie.other, ends));
            rows.addAll(told(tie.claim, tie.other, tie.one, ends));
        }
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private static List<Map<String, String>> told(
            String claim, String one, String other, Map<String, List<String>> ends) {
        return !one.equals(other)
                        && ends.getOrDefault("from", List.of()).contains(one)
                        && ends.getOrDefault("to", List.of(other)).contains(other)
                ? List.of(Map.of("asked_from", one, "asked_to", other, "claim", claim))
                : List.of();
    }
}

package org.claimgraph.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.neo4j.Picture.Thing;
import org.claimgraph.neo4j.Picture.Tie;

/**
 * What one transaction writes: many nodes and relationships with each statement ({@code UNWIND}).
 *
 * <p>A relationship finds its ends by the numbers that the server gives nodes: several times faster than by their IRIs. A number means
 * nothing after the transaction. Statements name the index that they go by, because the server, which plans them while the database is empty,
 * would else go through all nodes.
 */
final class Writing {
    private static final int ROWS = 5000;

    private final Server server;
    private final Map<String, Number> numbers = new HashMap<>();

    /** What runs the statements of the transaction. */
    interface Server {
        List<Map<String, Object>> run(String cypher, Map<String, Object> parameters);
    }

    Writing(Server server) {
        this.server = server;
    }

    /** Runs a statement. */
    void run(String cypher) {
        server.run(cypher, Map.of());
    }

    /** Runs the same statement for all of {@code iris}, which it takes one by one as {@code row}. */
    void each(Collection<String> iris, String cypher) {
        chunks(iris, ROWS).forEach(some -> server.run("UNWIND $rows AS row " + cypher, Map.of("rows", some)));
    }

    /** Makes nodes that are not there: much less work than {@link #merge}, which looks for each of them. */
    void create(Collection<Thing> things) {
        nodes(things, "CREATE (n:Resource:%s) SET n = $rows[i]");
    }

    /** Makes nodes, or makes them anew where they are; changes nothing the second time. */
    void merge(Collection<Thing> things) {
        nodes(things, "MERGE (n:Resource {iri: $rows[i].iri}) SET n = $rows[i], n:%s");
    }

    private void nodes(Collection<Thing> things, String how) {
        Map<String, List<Thing>> byLabels = new TreeMap<>();
        things.forEach(thing -> byLabels.computeIfAbsent(String.join(":", thing.labels()), labels -> new ArrayList<>())
                .add(thing));
        byLabels.forEach((labels, all) -> chunks(all, ROWS).forEach(some -> {
            String cypher =
                    "UNWIND range(0, size($rows) - 1) AS i " + how.formatted(labels) + " RETURN i, id(n) AS number";
            for (Map<String, Object> row : server.run(
                    cypher, Map.of("rows", some.stream().map(Thing::properties).toList()))) {
                if (row.get("i") instanceof Number i && row.get("number") instanceof Number number) {
                    numbers.put(some.get(i.intValue()).iri(), number);
                }
            }
        }));
    }

    /** Makes relationships that are not there; those that have an end which is not there are left out. */
    void createTies(Collection<Tie> ties) {
        ties(ties, "CREATE");
    }

    /** Makes relationships where they are not there yet; those that have an end which is not there are left out. */
    void mergeTies(Collection<Tie> ties) {
        ties(ties, "MERGE");
    }

    private void ties(Collection<Tie> ties, String how) {
        find(ties);
        Map<String, List<List<Number>>> rows = new TreeMap<>();
        for (Tie tie : ties) {
            Number from = numbers.get(tie.from());
            Number to = numbers.get(tie.to());
            if (from != null && to != null) {
                rows.computeIfAbsent(tie.type(), type -> new ArrayList<>()).add(List.of(from, to));
            }
        }
        rows.forEach((type, all) -> chunks(all, ROWS)
                .forEach(some -> server.run(
                        "UNWIND $rows AS row MATCH (a) WHERE id(a) = row[0] MATCH (b) WHERE id(b) = row[1] " + how
                                + " (a)-[:" + type + "]->(b)",
                        Map.of("rows", some))));
    }

    /** Asks for the numbers of the ends that were not met yet. */
    private void find(Collection<Tie> ties) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Tie tie : ties) {
            unknown.add(tie.from());
            unknown.add(tie.to());
        }
        unknown.removeAll(numbers.keySet());
        for (List<String> some : chunks(unknown, ROWS)) {
            String cypher = "UNWIND $rows AS row MATCH (n:Resource {iri: row}) USING INDEX n:Resource(iri)"
                    + " RETURN row AS iri, id(n) AS number";
            for (Map<String, Object> row : server.run(cypher, Map.of("rows", some))) {
                if (row.get("iri") instanceof String iri && row.get("number") instanceof Number number) {
                    numbers.put(iri, number);
                }
            }
        }
    }

    /** {@code items} in lists of {@code size} at most. */
    static <T> List<List<T>> chunks(Collection<T> items, int size) {
        List<T> all = List.copyOf(items);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return chunks;
    }
}

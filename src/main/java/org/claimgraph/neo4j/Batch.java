package org.claimgraph.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.neo4j.Neo4jDatabase.Statement;
import org.claimgraph.neo4j.Picture.Thing;
import org.claimgraph.neo4j.Picture.Tie;

/** Statements that write many nodes and relationships at once ({@code UNWIND}). */
final class Batch {
    private static final int ROWS = 2000;

    private Batch() {}

    /** Makes nodes that are not there: much less work than {@link #things}, which looks for each of them. */
    static List<Statement> fresh(Collection<Thing> things) {
        return statements(
                byLabels(things),
                labels -> "UNWIND $rows AS row CREATE (n:Resource:" + labels
                        + ") SET n = row.properties, n.iri = row.iri");
    }

    /** Makes nodes, or makes them anew where they are; changes nothing the second time. */
    static List<Statement> things(Collection<Thing> things) {
        return statements(
                byLabels(things),
                labels -> "UNWIND $rows AS row MERGE (n:Resource {iri: row.iri})"
                        + " SET n = row.properties, n.iri = row.iri, n:" + labels);
    }

    private static Map<String, List<Map<String, Object>>> byLabels(Collection<Thing> things) {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (Thing thing : things) {
            rows.computeIfAbsent(String.join(":", thing.labels()), labels -> new ArrayList<>())
                    .add(Map.of("iri", thing.iri(), "properties", thing.properties()));
        }
        return rows;
    }

    /** Makes relationships that are not there: those of nodes that were just made. */
    static List<Statement> freshTies(Collection<Tie> ties) {
        return ties(ties, "CREATE");
    }

    /** Makes relationships where they are not there yet. */
    static List<Statement> ties(Collection<Tie> ties) {
        return ties(ties, "MERGE");
    }

    private static List<Statement> ties(Collection<Tie> ties, String how) {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (Tie tie : ties) {
            rows.computeIfAbsent(tie.type(), type -> new ArrayList<>()).add(Map.of("from", tie.from(), "to", tie.to()));
        }
        return statements(
                rows,
                type -> "UNWIND $rows AS row MATCH (a:Resource {iri: row.from}) MATCH (b:Resource {iri: row.to}) " + how
                        + " (a)-[:" + type + "]->(b)");
    }

    /** The same statement for all of {@code iris}, which it takes one by one as {@code row}. */
    static List<Statement> each(Collection<String> iris, String cypher) {
        List<Statement> statements = new ArrayList<>();
        List<String> all = List.copyOf(iris);
        for (int from = 0; from < all.size(); from += ROWS) {
            statements.add(new Statement(
                    "UNWIND $rows AS row " + cypher,
                    Map.of("rows", all.subList(from, Math.min(all.size(), from + ROWS)))));
        }
        return statements;
    }

    /** {@code items} in lists of {@code size} at most. */
    static List<List<String>> chunks(Collection<String> items, int size) {
        List<String> all = List.copyOf(items);
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return chunks;
    }

    private interface Query {
        String of(String key);
    }

    private static List<Statement> statements(Map<String, List<Map<String, Object>>> rows, Query query) {
        List<Statement> statements = new ArrayList<>();
        rows.forEach((key, all) -> {
            for (int from = 0; from < all.size(); from += ROWS) {
                statements.add(new Statement(
                        query.of(key), Map.of("rows", all.subList(from, Math.min(all.size(), from + ROWS)))));
            }
        });
        return statements;
    }
}

package org.claimgraph.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.server.CypherAnswers;

/** Cypher is answered by a store's projection in Neo4j. */
record ProjectionAnswers(Neo4jDatabase database) implements CypherAnswers {
    @Override
    public List<Map<String, Object>> rows(String query, Map<String, Object> parameters, Duration patience, int most) {
        return database.read(query, parameters, patience, most).stream()
                .map(row -> {
                    Map<String, Object> plain = new LinkedHashMap<>();
                    row.forEach((column, value) -> plain.put(column, value == null ? "" : plain(value)));
                    return plain;
                })
                .toList();
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof String
                ? value
                : Neo4jDatabase.text(value);
    }
}

package org.claimgraph.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Answers of a Neo4j database that holds a projection of the store: whoever starts the server says where it is. */
@FunctionalInterface
public interface CypherAnswers {
    /**
     * The rows of a query that only reads, no more than {@code most}: column → value, a text, a number, yes or no, or a list of these.
     *
     * @param parameters of the query
     * @param patience the longest that it may take
     * @throws RuntimeException where the query is malformed, would write, or takes longer; its message says so
     */
    List<Map<String, Object>> rows(String query, Map<String, Object> parameters, Duration patience, int most);
}

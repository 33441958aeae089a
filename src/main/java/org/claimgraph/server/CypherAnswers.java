package org.claimgraph.server;

import java.io.OutputStream;
import java.util.Map;

/** Answers of a Neo4j database that holds a projection of the store: whoever starts the server says where it is. */
@FunctionalInterface
public interface CypherAnswers {
    /**
     * Runs a query that only reads and writes its rows as JSON, {@code {"columns":[…],"rows":[[…],…]}}.
     *
     * @param parameters of the query
     * @throws ServerException where the query is malformed, would write, or takes too long
     */
    void write(String query, Map<String, Object> parameters, OutputStream out);
}

package org.claimgraph.neo4j;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** A Neo4j database that is reached over Bolt. Its address says how: {@code bolt://}, or with TLS {@code bolt+s://}, {@code neo4j+s://}. */
public final class Neo4jDatabase implements AutoCloseable {
    private static final int SCHEMA_ATTEMPTS = 50;
    private static final int SECONDS = 20;

    private final URI address;
    private final Driver driver;

    private Neo4jDatabase(URI address, Driver driver) {
        this.address = address;
        this.driver = driver;
    }

    /**
     * Connects to the database at {@code address}.
     *
     * @throws Neo4jException where nothing answers there, or not to these credentials
     */
    public static Neo4jDatabase connect(URI address, Optional<Credentials> credentials) {
        Config config = Config.builder()
                .withLogging(Logging.none())
                .withConnectionTimeout(SECONDS, TimeUnit.SECONDS)
                .build();
        try {
            Driver driver = GraphDatabase.driver(
                    address,
                    credentials
                            .map(known -> AuthTokens.basic(known.user(), known.password()))
                            .orElseGet(AuthTokens::none),
                    config);
            try {
                driver.verifyConnectivity();
                return new Neo4jDatabase(address, driver);
            } catch (RuntimeException e) {
                driver.close();
                throw e;
            }
        } catch (AuthenticationException e) {
            throw new Neo4jException(
                    address + " does not accept "
                            + credentials.map(Credentials::toString).orElse("us without a name"),
                    "Set NEO4J_USERNAME and NEO4J_PASSWORD, or name a file with both",
                    e);
        } catch (IllegalArgumentException | org.neo4j.driver.exceptions.Neo4jException e) {
            throw new Neo4jException(
                    address + " cannot be reached: " + e.getMessage(),
                    "Check the address, and that the server runs",
                    e);
        }
    }

    /** Its address. */
    public URI address() {
        return address;
    }

    /**
     * Runs a Cypher query that reads, and gives its rows.
     *
     * @throws Neo4jException where it is malformed, or would change the database
     */
    public List<Map<String, Object>> read(String cypher, Map<String, Object> parameters) {
        return run(session -> session.executeRead(
                transaction -> rows(transaction.run(cypher, parameters).list())));
    }

    /**
     * Runs a Cypher query that reads, for so long at most, and gives the first {@code most} of its rows.
     *
     * @throws Neo4jException where it is malformed, would change the database, or takes longer
     */
    public List<Map<String, Object>> read(String cypher, Map<String, Object> parameters, Duration patience, int most) {
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(patience).build();
        return run(session -> session.executeRead(
                transaction -> rows(
                        transaction.run(cypher, parameters).stream().limit(most).toList()),
                limits));
    }

    /** A value of a row for people: a node is its labels and its IRI, a relationship its type. */
    public static String text(Object value) {
        if (value instanceof Node node) {
            return String.join(":", node.labels()) + " " + node.get("iri").asString("");
        }
        if (value instanceof Relationship relationship) {
            return relationship.type();
        }
        if (value instanceof Path path) {
            return StreamSupport.stream(path.nodes().spliterator(), false)
                    .map(Neo4jDatabase::text)
                    .collect(Collectors.joining(" – "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Neo4jDatabase::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    /** Does {@code work} in one transaction: all or none of it. The server may ask for it to be done again. */
    void write(Consumer<Writing> work) {
        run(session -> {
            session.executeWriteWithoutResult(transaction -> work.accept(new Writing((cypher, parameters) ->
                    rows(transaction.run(cypher, parameters).list()))));
            return List.of();
        });
    }

    /**
     * Runs a statement outside of a transaction of ours, as changes of the schema need it. Where the server is still making the same
     * constraint or index for a client that is gone, {@code IF NOT EXISTS} fails: it is waited for.
     */
    void schema(String cypher) {
        for (int attempt = 1; ; attempt++) {
            try {
                run(session -> {
                    session.run(cypher).consume();
                    return List.of();
                });
                return;
            } catch (Neo4jException e) {
                if (attempt == SCHEMA_ATTEMPTS || !isBeingMade(e)) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    private static boolean isBeingMade(Neo4jException failure) {
        return failure.getCause() instanceof ClientException cause
                && "Neo.ClientError.Schema.IndexWithNameAlreadyExists".equals(cause.code());
    }

    private interface Work {
        List<Map<String, Object>> on(Session session);
    }

    private List<Map<String, Object>> run(Work work) {
        try (Session session = driver.session()) {
            return work.on(session);
        } catch (ClientException e) {
            throw new Neo4jException("the query cannot be run: " + e.getMessage(), "Correct the query", e);
        } catch (org.neo4j.driver.exceptions.Neo4jException e) {
            throw new Neo4jException(
                    address + " failed: " + e.getMessage(), "Run the same command again; what was done stays done", e);
        }
    }

    private static List<Map<String, Object>> rows(List<Record> records) {
        List<Map<String, Object>> rows = new ArrayList<>(records.size());
        for (Record found : records) {
            rows.add(new LinkedHashMap<>(found.asMap()));
        }
        return rows;
    }

    @Override
    public void close() {
        driver.close();
    }
}

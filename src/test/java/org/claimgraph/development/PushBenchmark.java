package org.claimgraph.development;

import java.nio.file.Path;
import org.claimgraph.neo4j.EmbeddedServer;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.neo4j.Projection;
import org.claimgraph.store.Store;

/**
 * Measures how fast a store is pushed to an empty Neo4j database: to an embedded server that has just started, and then, emptied, to the same
 * server once more.
 *
 * <p>Arguments: the store, a new folder for the server.
 */
public final class PushBenchmark {
    private PushBenchmark() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]));
                EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[1]));
                Neo4jDatabase database = server.connect()) {
            Projection projection = new Projection(database);
            for (String when : new String[] {"just started", "warm"}) {
                long begin = System.nanoTime();
                long claims = projection.push(store).claims();
                double seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf(
                        "%s: %d claims, %.1f s, %.0f claims a second%n", when, claims, seconds, claims / seconds);
                projection.clear();
            }
        }
    }
}

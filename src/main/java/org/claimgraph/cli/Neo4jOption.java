package org.claimgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.neo4j.Credentials;
import org.claimgraph.neo4j.EmbeddedServer;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.neo4j.Projection;
import org.claimgraph.neo4j.Pushed;
import org.claimgraph.store.Store;
import picocli.CommandLine.Option;

/** Which Neo4j a command works on: a running one, or one that is started for it on data in the store's folder. */
final class Neo4jOption {
    @Option(
            names = "--server",
            paramLabel = "URI",
            description = "A running Neo4j: bolt://…, with TLS bolt+s://… or neo4j+s://…"
                    + " (default: one of its own is started, with its data in the store's folder).")
    private Optional<URI> server;

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description = "A file with the user's name in its first line and the password in its second"
                    + " (default: NEO4J_USERNAME and NEO4J_PASSWORD).")
    private Optional<Path> credentials;

    /** Brings the projection of {@code store} in step and gives it to {@code action}. */
    void with(Store store, Console console, Consumer<Neo4jDatabase> action) {
        if (server.isPresent()) {
            try (Neo4jDatabase database = Neo4jDatabase.connect(server.get(), known())) {
                push(store, console, database);
                action.accept(database);
            }
        } else {
            try (EmbeddedServer embedded =
                            EmbeddedServer.start(store.directory().resolve("neo4j"));
                    Neo4jDatabase database = embedded.connect()) {
                push(store, console, database);
                action.accept(database);
            }
        }
    }

    private Optional<Credentials> known() {
        return credentials.map(Credentials::read).or(() -> Credentials.of(System.getenv()));
    }

    private static void push(Store store, Console console, Neo4jDatabase database) {
        Pushed pushed = new Projection(database).push(store);
        if (pushed.written() + pushed.removed() > 0) {
            console.say("Neo4j: " + Watch.count(pushed.written(), "article") + " written with "
                    + Watch.count(pushed.claims(), "claim") + ", " + pushed.removed() + " removed");
        }
    }
}

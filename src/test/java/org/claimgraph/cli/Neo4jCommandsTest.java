package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.claimgraph.cli.Terminal.Run;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.claimgraph.neo4j.EmbeddedServer;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cypher on the command line, on a Neo4j that is started for it. */
@Tag("slow")
class Neo4jCommandsTest {
    @TempDir
    static Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void cypherAndQuestionsAreAnsweredByTheStoresProjection() {
        Path directory = folder.resolve("store");
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            InventedNews.articles(4, 5)
                    .forEach(article -> store.put(article, org.claimgraph.graph.Run.of("test 1", "")));
        }
        try (EmbeddedServer server = EmbeddedServer.start(folder.resolve("server"))) {
            String address = server.address().toString();
            Run pushed = terminal.run("neo4j", "push", "--server", address, "--store", directory.toString());
            assertThat(pushed.code()).as(pushed.err()).isZero();
            assertThat(pushed.err()).contains("5 articles written").contains("is in step");
            Run counted = terminal.run(
                    "cypher",
                    "MATCH (a:Article) RETURN count(a)",
                    "--server",
                    address,
                    "--store",
                    directory.toString());
            assertThat(counted.out()).as(counted.err()).isEqualTo("count_a\n-------\n5\n");
            Run refused = terminal.run(
                    "cypher", "MATCH (n) DETACH DELETE n", "--server", address, "--store", directory.toString());
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).startsWith("claimgraph: the query cannot be run");
            String[] ask = {
                "ask", "support", "--param", "entity=Karvonia", "--format", "csv", "--store", directory.toString()
            };
            Run here = terminal.run(ask);
            assertThat(here.out().lines().count()).isGreaterThan(1);
            String[] there = java.util.Arrays.copyOf(ask, ask.length + 3);
            there[ask.length] = "--cypher";
            there[ask.length + 1] = "--server";
            there[ask.length + 2] = address;
            assertThat(terminal.run(there).out()).isEqualTo(here.out());
        }
    }

    @Test
    void aServerThatIsNotThere() {
        Path directory = folder.resolve("empty");
        Store.create(directory, Iris.DEFAULT).close();
        Run run = terminal.run("cypher", "RETURN 1", "--server", "bolt://127.0.0.1:1", "--store", directory.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bolt://127.0.0.1:1 cannot be reached");
    }
}

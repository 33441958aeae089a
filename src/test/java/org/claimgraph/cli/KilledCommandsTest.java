package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.claimgraph.neo4j.EmbeddedServer;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.neo4j.Projection;
import org.claimgraph.record.RecordWriter;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that are killed (SIGKILL) at random moments: nothing is lost, nothing is half, and the next run finishes the work.
 *
 * <p>{@code -Dclaimgraph.kill.rounds=50} kills more often, {@code -Dclaimgraph.kill.seconds=12} later, on a slow or busy machine.
 */
@Tag("slow")
class KilledCommandsTest {
    private static final int ROUNDS = Integer.getInteger("claimgraph.kill.rounds", 3);
    private static final int SECONDS = Integer.getInteger("claimgraph.kill.seconds", 5);
    private static final int ARTICLES = 60;

    private final Random random = new Random(8);

    @TempDir
    Path folder;

    private Path directory;

    @BeforeEach
    void fill() {
        directory = folder.resolve("store");
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            InventedNews.articles(6, ARTICLES).forEach(article -> store.put(article, Run.of("test 1", "")));
        }
    }

    @Test
    void assemblyAndCompactionLeaveTheStoreAsItWas() throws Exception {
        Set<String> before = everything();
        for (int round = 0; round < ROUNDS; round++) {
            for (String command : List.of("assemble", "compact")) {
                kill(command, "--store", directory.toString());
                assertThat(everything()).as(command).isEqualTo(before);
            }
        }
    }

    @Test
    void aLoadIntoANewStoreIsFinishedByTheNext() throws Exception {
        Set<String> whole = everything();
        Path records = folder.resolve("records.jsonl");
        try (var out = Files.newOutputStream(records);
                RecordWriter writer = new RecordWriter(out)) {
            for (Extraction article : InventedNews.articles(6, ARTICLES)) {
                writer.write(article);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            directory = folder.resolve("store-" + round);
            kill("import", records.toString(), "--store", directory.toString());
            assertThat(Launcher.ofThisProject(folder)
                            .startIn(folder, "import", records.toString(), "--store", directory.toString())
                            .finish()
                            .code())
                    .isZero();
            assertThat(articles(everything())).isEqualTo(articles(whole));
        }
    }

    /** Without when the articles were captured and by which version of the program. */
    private static Set<String> articles(Set<String> quads) {
        return quads.stream()
                .filter(quad -> !quad.contains("captured")
                        && !quad.contains("urn:claimgraph:run:")
                        && !quad.contains("#digest")
                        && !quad.contains("#software"))
                .collect(Collectors.toSet());
    }

    @Test
    void aPushToNeo4jIsFinishedByTheNext() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder.resolve("neo4j"));
                Neo4jDatabase database = server.connect()) {
            Projection projection = new Projection(database);
            for (int round = 0; round < ROUNDS; round++) {
                if (round % 2 == 0) {
                    projection.clear();
                }
                kill("neo4j", "push", "--server", server.address().toString(), "--store", directory.toString());
                try (Store store = Store.open(directory)) {
                    List<String> left = store.articles();
                    store.retract(left.get(round % left.size()));
                    projection.push(store);
                    Set<String> pushed = dump(database);
                    projection.clear();
                    projection.push(store);
                    assertThat(pushed).isEqualTo(dump(database));
                }
            }
        }
    }

    private void kill(String... arguments) throws IOException, InterruptedException {
        Launcher.Running running = Launcher.ofThisProject(folder).startIn(folder, arguments);
        boolean ended = running.process().waitFor(500 + random.nextInt(1000 * SECONDS), TimeUnit.MILLISECONDS);
        System.err.printf("%s %s%n", String.join(" ", arguments), ended ? "finished" : "killed");
        running.kill();
    }

    private Set<String> everything() {
        try (Store store = Store.open(directory)) {
            return store.look(dataset -> dataset.stream().map(Object::toString).collect(Collectors.toSet()));
        }
    }

    private static Set<String> dump(Neo4jDatabase database) {
        Set<String> dump = new HashSet<>();
        for (Map<String, Object> row : database.read(
                "MATCH (n) RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels,"
                        + " properties(n) AS properties",
                Map.of())) {
            if (row.get("properties") instanceof Map<?, ?> properties) {
                dump.add(row.get("labels") + " " + new TreeMap<>(properties));
            }
        }
        database.read("MATCH (a)-[r]->(b) RETURN a.iri AS a, type(r) AS type, b.iri AS b", Map.of())
                .forEach(row -> dump.add(row.toString()));
        return dump;
    }
}

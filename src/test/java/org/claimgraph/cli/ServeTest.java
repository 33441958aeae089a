package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.claimgraph.graph.Run;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code serve} as people run it: in a process of its own, with the real extraction, and with a real Neo4j beside it. */
@Tag("slow")
class ServeTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = """
            The mayor of Port Merel, Ada Lund, said on Monday that the town would close three schools. Parents rejected the plan.

            "We will not leave," Ada Lund told the council. The union denied that teachers had lost their jobs.
            """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Launcher.Running> started = new ArrayList<>();

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        for (Launcher.Running serve : started) {
            serve.process().descendants().forEach(ProcessHandle::destroy);
            serve.kill();
        }
    }

    @Test
    void whatIsAddedIsReadByTheRealExtractionAndFoundInBothLanguages() throws Exception {
        Path directory = store();
        Launcher.Running serve = serve(directory, "--cypher");
        String address = address(serve);
        Set<String> stages = new LinkedHashSet<>();
        JsonNode receipt = add(address, TEXT, stages);
        assertThat(stages).contains("finding what is claimed by whom");
        assertThat(receipt.at("/isNew").booleanValue()).as(receipt.toString()).isTrue();
        assertThat(receipt.at("/claims").intValue()).isGreaterThan(2);
        JsonNode found = get(address, "api/v1/search?q=lund");
        assertThat(found.at("/entities").toString()).contains("\"Ada Lund\"");
        assertThat(get(address, "api/v1/claims?q=three+schools").at("/total").intValue())
                .isPositive();
        assertThat(get(address, "api/v1/claims?speaker=Ada+Lund").at("/claims").toString())
                .contains("We will not leave");
        String counted =
                "{\"query\":\"MATCH (c:Claim)-[:WAS_DERIVED_FROM]->(a:Article {iri: $article}) RETURN count(c) AS claims\","
                        + "\"parameters\":{\"article\":\""
                        + receipt.at("/article").stringValue() + "\"}}";
        assertThat(post(address, "cypher", counted).at("/rows/0/0").intValue())
                .isEqualTo(receipt.at("/claims").intValue());
        assertThat(post(address, "cypher", "{\"query\":\"MATCH (n) DETACH DELETE n\"}")
                        .at("/status")
                        .intValue())
                .isEqualTo(400);
        JsonNode inside =
                job(address, post(address, "api/v1/articles", "{\"url\":\"http://127.0.0.1:9/page\"}"), stages);
        assertThat(inside.at("/message").stringValue()).contains("--allow-private-network");
        stop(serve);
        assertThat(articles(directory)).isEqualTo(4);
    }

    @Test
    void whoAskedBeforeTheEndIsAnswered() throws Exception {
        Path directory = store();
        Launcher.Running serve = serve(directory);
        String address = address(serve);
        String slow = "SELECT (COUNT(*) AS ?n) { VALUES ?i { 1 2 3 4 } ?a ?b ?c . ?d ?e ?f }";
        var answer = client.sendAsync(
                HttpRequest.newBuilder(URI.create(address + "sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(slow))
                        .build(),
                BodyHandlers.ofString());
        Thread.sleep(1500);
        stop(serve);
        assertThat(answer.get(1, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(answer.get().body()).contains("\"n\"");
        assertThat(articles(directory)).isEqualTo(3);
    }

    @Test
    void whoIsAskedToStopFinishesWhatItDoes() throws Exception {
        Path directory = store();
        Launcher.Running serve = serve(directory);
        String address = address(serve);
        JsonNode job = post(address, "api/v1/articles", JSON.writeValueAsString(Map.of("text", TEXT)));
        for (int i = 0; i < 600 && !stage(address, job).startsWith("finding"); i++) {
            Thread.sleep(50);
        }
        stop(serve);
        assertThat(articles(directory))
                .as("the article that was under way is there whole")
                .isEqualTo(4);
    }

    private Path store() {
        Path directory = folder.resolve("store");
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            InventedNews.articles(4, 3).forEach(article -> store.put(article, Run.of("test 1", "")));
        }
        return directory;
    }

    private Launcher.Running serve(Path directory, String... more) throws IOException {
        String[] arguments = {"serve", "--store", directory.toString(), "--port", "0", "--token", "a-token"};
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        Launcher.Running serve =
                Launcher.ofThisProject(folder).startIn(Path.of("").toAbsolutePath(), all);
        started.add(serve);
        return serve;
    }

    /** Waits until the server has said where it is, and answers. */
    private String address(Launcher.Running serve) throws Exception {
        for (int i = 0; i < 1200 && serve.process().isAlive(); i++) {
            String out = Files.readString(serve.out());
            if (out.contains("#token=a-token")) {
                String address = out.substring(0, out.indexOf('#'));
                if (get(address, "health").at("/status").stringValue("").equals("ok")) {
                    return address;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it does not serve: " + Files.readString(serve.err()));
    }

    private JsonNode add(String address, String text, Set<String> stages) throws Exception {
        JsonNode job = post(address, "api/v1/articles", JSON.writeValueAsString(Map.of("text", text)));
        return job(address, job, stages);
    }

    /** Waits for the end of a job. */
    private JsonNode job(String address, JsonNode begun, Set<String> stages) throws Exception {
        JsonNode job = begun;
        for (int i = 0; i < 2400 && !job.at("/done").booleanValue(); i++) {
            Thread.sleep(50);
            job = get(address, "api/v1/jobs/" + begun.at("/id").stringValue());
            stages.add(job.at("/stage").stringValue());
        }
        return job.at("/receipts/0");
    }

    private String stage(String address, JsonNode job) throws Exception {
        return get(address, "api/v1/jobs/" + job.at("/id").stringValue())
                .at("/stage")
                .stringValue("");
    }

    /** SIGTERM: the process says that it has stopped, and leaves no other behind. */
    private static void stop(Launcher.Running serve) throws Exception {
        var children = serve.process().descendants().toList();
        serve.process().destroy();
        assertThat(serve.process().waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(serve.process().exitValue())
                .as("128 and the number of the signal")
                .isEqualTo(143);
        assertThat(Files.readString(serve.err())).contains("stopped");
        for (int i = 0; i < 100 && children.stream().anyMatch(ProcessHandle::isAlive); i++) {
            Thread.sleep(100);
        }
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    /** The number of articles of the store, each of which is whole. */
    private static int articles(Path directory) {
        try (Store store = Store.open(directory)) {
            store.articles()
                    .forEach(article -> assertThat(store.verify(article)).isEmpty());
            return store.articles().size();
        }
    }

    private JsonNode get(String address, String path) throws Exception {
        return JSON.readTree(client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .timeout(Duration.ofSeconds(60))
                                .build(),
                        BodyHandlers.ofString())
                .body());
    }

    private JsonNode post(String address, String path, String json) throws Exception {
        return JSON.readTree(client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer a-token")
                                .timeout(Duration.ofSeconds(60))
                                .POST(BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString())
                .body());
    }
}

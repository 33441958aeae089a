package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.cli.Terminal.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a real cluster: a standalone master with two workers, one of which is killed in the middle. */
@Tag("slow")
class SparkJobTest {
    private static final List<String> TOWNS = List.of("Port Merel", "Lindow", "Varna Hill", "Old Castle", "Brenn");

    @TempDir
    Path folder;

    @Test
    void findsWhatOneMachineFindsAlsoWhenAWorkerIsKilled() throws Exception {
        Path articles = articles();
        Path found = folder.resolve("found");
        Path store = folder.resolve("store");
        Launcher launcher = Launcher.ofThisProject(folder);
        try (SparkCluster cluster = new SparkCluster(folder, 2)) {
            Map<String, String> environment = Map.of(
                    "SPARK_HOME",
                    SparkCluster.HOME.toString(),
                    "CLAIMGRAPH_JAVA_HOME",
                    System.getProperty("java.home"),
                    "SPARK_LOCAL_IP",
                    "127.0.0.1",
                    "CLAIMGRAPH_SPARK",
                    "--master " + cluster.address()
                            + " --executor-memory 2g --executor-cores 1 --conf spark.ui.enabled=false --conf spark.speculation=true");
            Launcher.Running job = launcher.startIn(
                    folder,
                    environment,
                    "spark-job",
                    articles.toString(),
                    "-o",
                    found.toString(),
                    "--no-links",
                    "--store",
                    store.toString());
            await(job, found.resolve("records"));
            cluster.kill(1);
            Run run = job.finish();
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err()).contains("43 articles", "2 more already there", "43 articles loaded");
        }
        assertThat(found.resolve("_SUCCESS")).exists();
        assertThat(found.resolve("_temporary")).doesNotExist();
        assertThat(lines(found.resolve("records")))
                .isEqualTo(withoutCapture(output("extract", articles.toString(), "--no-links")));
        output(
                "build",
                articles.toString(),
                "--no-links",
                "--store",
                folder.resolve("local").toString());
        List<String> local = quads(folder.resolve("local"));
        assertThat(lines(found.resolve("quads"))).isEqualTo(local);
        assertThat(quads(store)).isEqualTo(local);
    }

    private List<String> quads(Path store) throws IOException {
        return withoutCapture(output("export", "--format", "nquads", "--store", store.toString()));
    }

    private static String output(String... arguments) {
        Run run = new Terminal().run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    /** Waits for the first file in {@code records}: then something is done, and something is being done. */
    private static void await(Launcher.Running job, Path records) throws IOException, InterruptedException {
        while (job.process().isAlive()
                && (!Files.exists(records) || files(records).isEmpty())) {
            Thread.sleep(100);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> lines(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder)) {
            all.append(Files.readString(file));
        }
        return withoutCapture(all.toString());
    }

    /** The sorted lines of records or quads, without the moment of capture. */
    private static List<String> withoutCapture(String text) {
        return text.lines()
                .filter(line -> !line.contains("claimgraph#captured>"))
                .map(line -> line.replaceAll("\"captured\":\"[^\"]*\"", ""))
                .sorted()
                .toList();
    }

    /** Forty texts, of which two are copies of others, three lines of JSON and an archive of two pages. */
    private Path articles() throws IOException {
        Path articles = folder.resolve("articles");
        Files.createDirectories(articles.resolve("copies"));
        for (int i = 0; i < 38; i++) {
            String town = TOWNS.get(i % TOWNS.size());
            String text = """
                    The mayor of %s said on Monday that the town would close %d schools. Parents rejected the plan.

                    "We will not leave," a teacher told the council. According to the union, %d teachers lost their jobs.
                    """.formatted(town, i + 2, 10 * i + 7);
            Files.writeString(articles.resolve("%03d.txt".formatted(i)), text);
            if (i < 2) {
                Files.writeString(articles.resolve("copies/%03d.txt".formatted(i)), text);
            }
        }
        Files.writeString(articles.resolve("lines.jsonl"), lines());
        Files.writeString(articles.resolve("pages.warc"), page(1) + page(2));
        return articles;
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (String town : TOWNS.subList(0, 3)) {
            lines.append("{\"url\":\"https://courier.example/" + town.replace(' ', '-')
                    + "\",\"text\":\"The harbour of " + town + " was sold, the mayor said.\"}\n");
        }
        return lines.toString();
    }

    private static String page(int number) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The harbour of Lindow had " + (number + 3)
                + " cranes. The union said that it would not leave them to the state.</p>";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/page-" + number
                + "\r\nWARC-Date: 2026-01-14T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6e6b0d8e-0000-4000-8000-00000000000"
                + number + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }
}

package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimgraph.cli.Terminal.Run;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed (SIGKILL) at random moments: after each time the store opens and holds whole articles only, and in the end a
 * build finishes the rest.
 *
 * <p>{@code scripts/kill-test FOLDER ROUNDS} runs it over other articles and more often.
 */
@Tag("slow")
class KilledBuildTest {
    private static final int ROUNDS = Integer.getInteger("claimgraph.kill.rounds", 3);
    private static final Optional<Path> ARTICLES =
            Optional.ofNullable(System.getProperty("claimgraph.kill.folder")).map(Path::of);
    private static final int SECONDS = Integer.getInteger("claimgraph.kill.seconds", 5);

    @TempDir
    Path folder;

    @Test
    void leavesWholeArticlesAndIsFinishedByTheNext() throws Exception {
        Path articles = ARTICLES.isPresent() ? ARTICLES.get() : invented(40);
        Path directory = folder.resolve("store");
        Launcher launcher = Launcher.ofThisProject(folder);
        Random random = new Random(20);
        Set<String> before = Set.of();
        for (int round = 1; round <= ROUNDS; round++) {
            Launcher.Running build = start(launcher, articles, directory);
            awaitWriting(build, directory);
            boolean ended = build.process().waitFor(random.nextInt(SECONDS * 1000), TimeUnit.MILLISECONDS);
            build.kill();
            Set<String> now = contents(directory);
            System.err.printf("round %d: %s, %d articles whole%n", round, ended ? "finished" : "killed", now.size());
            assertThat(now).containsAll(before);
            before = now;
        }
        Run last = start(launcher, articles, directory).finish();
        assertThat(last.code()).as(last.err()).isZero();
        assertThat(contents(directory)).isEqualTo(uninterrupted(articles));
        Run verified = launcher.run("verify", "--store", directory.toString());
        assertThat(verified.code()).as(verified.out()).isZero();
    }

    /** Waits until the build begins to write to the store: what comes before cannot harm it. */
    private static void awaitWriting(Launcher.Running build, Path directory) throws IOException, InterruptedException {
        long before = size(directory);
        while (build.process().isAlive() && size(directory) == before) {
            Thread.sleep(20);
        }
    }

    private static long size(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return 0;
        }
        long size = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private Launcher.Running start(Launcher launcher, Path articles, Path directory) throws IOException {
        return launcher.startIn(folder, "build", articles.toAbsolutePath().toString(), "--store", directory.toString());
    }

    /** All articles of the store with what was found in them, as records without the time of capture; each well formed. */
    private static Set<String> contents(Path directory) {
        if (!Files.exists(directory.resolve("store.properties"))) {
            return Set.of();
        }
        Set<String> result = new HashSet<>();
        try (Store store = Store.open(directory)) {
            for (String article : store.articles()) {
                assertThat(store.verify(article)).isEmpty();
                result.add(
                        store.read(article).map(KilledBuildTest::withoutCapture).orElseThrow());
            }
        }
        return result;
    }

    private static String withoutCapture(Extraction extraction) {
        Article article = extraction.article();
        return article.id()
                + article.metadata()
                + extraction.mentions()
                + extraction.attributions()
                + extraction.claims();
    }

    /** What the store holds when nobody interrupts. */
    private Set<String> uninterrupted(Path articles) {
        Path directory = folder.resolve("uninterrupted");
        Run run = new Terminal().run("build", articles.toAbsolutePath().toString(), "--store", directory.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return contents(directory);
    }

    private Path invented(int count) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        List<String> towns = List.of("Port Merel", "Lindow", "Varna Hill", "Old Castle", "Brenn");
        for (int i = 0; i < count; i++) {
            String town = towns.get(i % towns.size());
            Files.writeString(articles.resolve("%03d.txt".formatted(i)), """
                    The mayor of %s said on Monday that the town would close %d schools. Parents rejected the plan.

                    "We will not leave," a teacher told the council. According to the union, %d teachers lost their jobs.
                    """.formatted(town, i + 2, 10 * i + 7));
        }
        return articles;
    }
}

package org.claimgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Two hundred articles without claims into a new store: what the store itself costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
    private final List<Extraction> articles = new ArrayList<>();
    private Path folder;

    /** Makes the articles. */
    @Setup
    public void articles() {
        for (int i = 0; i < 200; i++) {
            String text = "Port Merel closed school number " + i + " on Monday.";
            String source = i + ".txt";
            articles.add(new Extraction(
                    new Article(
                            Iris.DEFAULT.article(Optional.empty(), source, text),
                            source,
                            Metadata.UNKNOWN,
                            new CodePoints(text),
                            Instant.parse("2026-03-10T00:00:00Z")),
                    List.of(),
                    List.of(),
                    List.of()));
        }
    }

    /** A new folder. */
    @Setup(Level.Invocation)
    public void folder() throws IOException {
        folder = Files.createTempDirectory("claimgraph-load");
    }

    /** Opens, checks, loads, closes. */
    @Benchmark
    public void load() {
        try (Store store = Store.create(folder.resolve("store"), Iris.DEFAULT)) {
            articles.forEach(article -> store.put(article, Run.of("benchmark", "")));
            store.takeIn();
        }
    }

    /** Removes the folder. */
    @TearDown(Level.Invocation)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

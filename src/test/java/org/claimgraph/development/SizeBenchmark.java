package org.claimgraph.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;

/**
 * Makes a large store of invented articles and measures it: loading, assembling, adding one article, each question. The articles are left as
 * N-Quads beside the store, for {@code BulkLoadBenchmark}.
 *
 * <p>Arguments: a new folder, the number of articles (of twenty claims each). Actors are drawn after Zipf's law from 3,000.
 */
public final class SizeBenchmark {
    private static final int ADDED = 10;
    /** Articles before the clock starts. */
    private static final int MANY = 32;

    private final SyntheticNews news = new SyntheticNews();

    private SizeBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        new SizeBenchmark().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void run(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("articles.nq");
        System.out.printf("%d claims, %d quads%n", articles * SyntheticNews.CLAIMS, write(file, articles));
        Path directory = folder.resolve("store");
        Stopwatch watch = new Stopwatch();
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            SyntheticNews again = new SyntheticNews();
            for (int i = 0; i < articles; i++) {
                store.put(again.article(i), Run.of("benchmark 1", ""));
                if (i == MANY) {
                    watch.start();
                }
            }
            watch.stop("check and keep %d articles".formatted(articles - MANY));
            watch.start();
            store.look(dataset -> true);
            watch.stop("load and assemble them");
            System.out.println(store.stats());
            for (int round = 0; round < 3; round++) {
                add(store, "a store of %d articles".formatted(articles), articles + round * ADDED);
            }
            QuestionTimes.measure(store, List.of());
            watch.start();
            store.compact();
            watch.stop("compact");
        }
        try (Store store = Store.create(folder.resolve("small"), Iris.DEFAULT)) {
            for (int round = 0; round < 3; round++) {
                add(store, "an empty store", 2 * articles + round * ADDED);
            }
        }
        try (var files = Files.walk(directory)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
            System.out.printf("%d bytes, %d a claim%n", bytes, bytes / ((long) articles * SyntheticNews.CLAIMS));
        }
    }

    private void add(Store store, String where, int first) {
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < ADDED; i++) {
            Extraction article = news.article(first + i);
            watch.start();
            store.put(article, Run.of("benchmark 1", ""));
            store.look(dataset -> true);
            watch.pause();
        }
        watch.stop("add %d articles to %s, a transaction each".formatted(ADDED, where));
    }

    private long write(Path file, int articles) throws IOException {
        long quads = 0;
        GraphWriter writer = new GraphWriter(Iris.DEFAULT);
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                Extraction article = news.article(i);
                var name = NodeFactory.createURI(article.article().id());
                var graph = writer.graph(article, Run.of("benchmark 1", ""));
                for (var triple : graph.find().toList()) {
                    out.write(NodeFmtLib.strNQ(Quad.create(name, triple)));
                    out.write('\n');
                }
                quads += graph.size();
            }
        }
        return quads;
    }
}

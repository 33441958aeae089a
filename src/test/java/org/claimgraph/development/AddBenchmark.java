package org.claimgraph.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;

/**
 * Measures what it takes to add one article of {@link SyntheticNews} to a large store and, in turns with it, to an empty one: a transaction each,
 * the derived graphs included. The articles stay in the large store.
 *
 * <p>Arguments: the large store, a new folder for the empty ones, the number of the first article, how many articles (after as many that only
 * warm up).
 */
public final class AddBenchmark {
    private final SyntheticNews news = new SyntheticNews();
    private final Run run = Run.of("benchmark 1", "");

    private AddBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path empty = Files.createDirectories(Path.of(arguments[1]));
        try (Store large = Store.open(Path.of(arguments[0]))) {
            new AddBenchmark().measure(large, empty, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    private void measure(Store large, Path empty, int first, int articles) {
        Stopwatch toLarge = new Stopwatch();
        Stopwatch toEmpty = new Stopwatch();
        for (int i = 0; i < 2 * articles; i++) {
            if (i == articles) {
                toLarge.stop("warm up with %d articles: large store".formatted(articles));
                toEmpty.stop("warm up: empty stores");
            }
            Extraction article = news.article(first + i);
            add(article, large, toLarge);
            try (Store store = Store.create(empty.resolve(Integer.toString(first + i)), Iris.DEFAULT)) {
                add(article, store, toEmpty);
            }
        }
        toLarge.stop("add %d articles to the large store, a transaction each".formatted(articles));
        toEmpty.stop("add each of them to an empty store");
    }

    private void add(Extraction article, Store store, Stopwatch watch) {
        watch.start();
        store.put(article, run);
        store.takeIn();
        watch.pause();
    }
}

package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many articles that are put into a new store go into its database at once, and give the store that they give one by one. */
class BulkLoadTest {
    private static final List<Extraction> NEWS = InventedNews.articles(3, 60);

    @TempDir
    Path folder;

    @Test
    void theSameStoreAsOneByOne() throws IOException {
        try (Store atOnce = Store.create(folder.resolve("at-once"), Iris.DEFAULT);
                Store oneByOne = Store.create(folder.resolve("one-by-one"), Iris.DEFAULT)) {
            for (Extraction article : NEWS) {
                atOnce.put(article, Run.of("test 1", ""));
                oneByOne.put(article, Run.of("test 1", ""));
                oneByOne.stats();
            }
            assertThat(everything(atOnce)).isEqualTo(everything(oneByOne));
            String gone = NEWS.get(7).article().id();
            atOnce.retract(gone);
            oneByOne.retract(gone);
            assertThat(everything(atOnce)).isEqualTo(everything(oneByOne));
        }
        assertThat(databases(folder.resolve("at-once"))).containsExactly("Data-0002");
        try (Store atOnce = Store.open(folder.resolve("at-once"))) {
            assertThat(atOnce.articles()).hasSize(NEWS.size() - 1);
            atOnce.compact();
            assertThat(atOnce.put(NEWS.get(7), Run.of("test 1", ""))).isInstanceOf(Outcome.Added.class);
            assertThat(atOnce.articles()).hasSize(NEWS.size());
        }
    }

    @Test
    void whatWaitsInTheInboxOfAKilledProcessIsLoadedByTheNext() throws IOException {
        Path store = folder.resolve("store");
        Path inbox = folder.resolve("inbox");
        try (Store first = Store.create(store, Iris.DEFAULT)) {
            NEWS.forEach(article -> first.put(article, Run.of("test 1", "")));
            copy(store.resolve("inbox"), inbox);
        }
        Path other = folder.resolve("other");
        Store.create(other, Iris.DEFAULT).close();
        copy(inbox, other.resolve("inbox"));
        Files.createDirectories(other.resolve("data/Data-0002-tmp"));
        try (Store resumed = Store.open(other);
                Store whole = Store.open(store)) {
            assertThat(everything(resumed)).isEqualTo(everything(whole));
            NEWS.forEach(article ->
                    assertThat(resumed.put(article, Run.of("test 1", ""))).isInstanceOf(Outcome.Unchanged.class));
        }
    }

    @Test
    void aDatabaseWhoseCreationWasInterruptedIsCreatedAnew() throws IOException {
        Path store = folder.resolve("store");
        Store.create(store, Iris.DEFAULT).close();
        Files.createFile(store.resolve("data/unfinished"));
        Files.writeString(store.resolve("data/Data-0001/GSPO.bpt"), "");
        try (Store again = Store.open(store)) {
            assertThat(again.put(NEWS.get(0), Run.of("test 1", ""))).isInstanceOf(Outcome.Added.class);
            assertThat(again.articles()).hasSize(1);
        }
    }

    private static void copy(Path from, Path into) throws IOException {
        Files.createDirectories(into);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        }
    }

    private static List<String> databases(Path store) throws IOException {
        try (var content = Files.list(store.resolve("data"))) {
            return content.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Data"))
                    .toList();
        }
    }

    private static Set<String> everything(Store store) {
        return store.look(dataset -> dataset.stream().map(Object::toString).collect(Collectors.toSet()));
    }
}

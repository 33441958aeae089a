package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;

/** However articles came and went, the derived graphs are those of a store that was built from nothing. */
class AssemblyProperties {
    private static final int ARTICLES = 12;

    @Property(tries = 10)
    @Tag("slow")
    void theOrderOfChangesDoesNotMatter(
            @ForAll @Size(min = 5, max = 25) List<@IntRange(max = 2 * ARTICLES - 1) Integer> changes)
            throws IOException {
        List<Extraction> news = InventedNews.articles(7, ARTICLES);
        Path folder = Files.createTempDirectory("assembly");
        try (Store store = Store.create(folder.resolve("changed"), Iris.DEFAULT);
                Store scratch = Store.create(folder.resolve("scratch"), Iris.DEFAULT)) {
            for (int change : changes) {
                Extraction article = news.get(change % ARTICLES);
                if (change < ARTICLES) {
                    store.put(article, Run.of("test 1", ""));
                } else {
                    store.retract(article.article().id());
                }
                if (change % 3 == 0) {
                    store.stats();
                }
            }
            for (String article : store.articles()) {
                scratch.put(store.read(article).orElseThrow(), Run.of("test 1", ""));
            }
            Set<String> changed = everything(store);
            assertThat(changed).isEqualTo(everything(scratch));
            store.assemble();
            assertThat(everything(store)).isEqualTo(changed);
        } finally {
            delete(folder);
        }
    }

    private static Set<String> everything(Store store) {
        return store.look(dataset -> dataset.stream().map(Object::toString).collect(Collectors.toSet()));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

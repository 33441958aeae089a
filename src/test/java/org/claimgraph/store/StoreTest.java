package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.RandomExtraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Run RUN = Run.of("test 1", "");

    private final Path directory;

    StoreTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void anArticleComesBackAsItWasPut() {
        List<Extraction> extractions = someExtractions(30);
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            for (Extraction extraction : extractions) {
                assertThat(store.put(extraction, RUN))
                        .isEqualTo(new Outcome.Added(extraction.article().id()));
            }
        }
        try (Store store = Store.open(directory)) {
            for (Extraction extraction : extractions) {
                assertThat(store.read(extraction.article().id())).contains(extraction);
            }
            assertThat(store.articles())
                    .containsExactlyElementsOf(extractions.stream()
                            .map(e -> e.article().id())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void anArticlePutAgainChangesNothing() {
        Extraction extraction = RandomExtraction.of(1);
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            store.put(extraction, RUN);
            Extraction later = at(extraction, Instant.parse("2040-01-01T00:00:00Z"));
            assertThat(store.put(later, Run.of("test 2", "other")))
                    .isEqualTo(new Outcome.Unchanged(extraction.article().id()));
            assertThat(store.read(extraction.article().id())).contains(extraction);
        }
    }

    @Test
    void anArticleWithOtherContentIsReplacedWhole() {
        Extraction extraction = RandomExtraction.of(2);
        Extraction other = new Extraction(extraction.article(), List.of(), List.of(), List.of());
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            store.put(extraction, RUN);
            assertThat(store.put(other, RUN)).isInstanceOf(Outcome.Replaced.class);
            assertThat(store.read(extraction.article().id())).contains(other);
        }
    }

    @Test
    void retractingLeavesExactlyTheOthers() {
        List<Extraction> extractions = someExtractions(6);
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            extractions.forEach(extraction -> store.put(extraction, RUN));
            String gone = extractions.get(2).article().id();
            assertThat(store.retract(gone)).isPresent();
            assertThat(store.retract(gone)).isEmpty();
            assertThat(store.contains(gone)).isFalse();
            assertThat(store.read(gone)).isEmpty();
            extractions.stream()
                    .filter(e -> !e.article().id().equals(gone))
                    .forEach(e -> assertThat(store.read(e.article().id())).contains(e));
        }
    }

    @Test
    void aFolderWithoutAStoreIsRefused() throws IOException {
        assertThatThrownBy(() -> Store.open(directory.resolve("nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store in this folder");
        Files.writeString(directory.resolve("letter.txt"), "Dear Ada");
        assertThatThrownBy(() -> Store.create(directory, Iris.DEFAULT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds other files, such as letter.txt");
    }

    @Test
    void aStoreIsOpenOnce() {
        try (Store store = Store.create(directory, Iris.DEFAULT)) {
            assertThat(store.articles()).isEmpty();
            assertThatThrownBy(() -> Store.open(directory))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("in use")
                    .extracting("reason")
                    .isEqualTo(StoreException.Reason.IN_USE);
        }
        Store.open(directory).close();
    }

    @Test
    void aStoreKeepsItsBase() {
        Iris iris = new Iris("https://claims.example/");
        Store.create(directory, iris).close();
        try (Store store = Store.open(directory)) {
            assertThat(store.iris()).isEqualTo(iris);
        }
        assertThatThrownBy(() -> Store.create(directory, Iris.DEFAULT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("https://claims.example/");
    }

    static List<Extraction> someExtractions(int count) {
        return LongStream.range(0, count).mapToObj(RandomExtraction::of).toList();
    }

    private static Extraction at(Extraction extraction, Instant captured) {
        Article article = extraction.article();
        Metadata metadata = article.metadata();
        return new Extraction(
                new Article(article.id(), article.source(), metadata, article.text(), captured),
                extraction.mentions(),
                extraction.attributions(),
                extraction.claims());
    }
}

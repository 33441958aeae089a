package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.graph.Run;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aStoreComesBackAsItWas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<String> before;
        Iris iris = new Iris("https://claims.example/");
        try (Store store = filled(folder.resolve("store"), iris)) {
            Files.writeString(folder.resolve("store/acceptance.properties"), "stories = 3\n");
            before = everything(store);
            store.backup(out);
        }
        Store.restore(folder.resolve("again"), new ByteArrayInputStream(out.toByteArray()));
        try (Store store = Store.open(folder.resolve("again"))) {
            assertThat(everything(store)).isEqualTo(before);
            assertThat(store.iris()).isEqualTo(iris);
            assertThat(folder.resolve("again/acceptance.properties")).hasContent("stories = 3");
        }
    }

    @Test
    void whatIsNoBackupLeavesNoStore() {
        Path directory = folder.resolve("none");
        byte[] letter = "Dear Ada".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Store.restore(directory, new ByteArrayInputStream(letter)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no backup of a store");
        assertThatThrownBy(() -> Store.open(directory)).hasMessageContaining("there is no store");
        filled(folder.resolve("store"), Iris.DEFAULT).close();
        assertThatThrownBy(() -> Store.restore(folder.resolve("store"), new ByteArrayInputStream(letter)))
                .hasMessageContaining("holds a store already");
    }

    @Test
    void compactingKeepsAll() {
        try (Store store = filled(folder.resolve("store"), Iris.DEFAULT)) {
            store.articles().subList(0, 3).forEach(store::retract);
            Set<String> before = everything(store);
            store.compact();
            assertThat(everything(store)).isEqualTo(before);
            store.put(InventedNews.articles(5, 1).get(0), Run.of("test 1", ""));
        }
        try (Store store = Store.open(folder.resolve("store"))) {
            assertThat(store.articles()).isNotEmpty().allSatisfy(article -> assertThat(store.verify(article))
                    .isEmpty());
        }
    }

    private static Store filled(Path directory, Iris iris) {
        Store store = Store.create(directory, iris);
        InventedNews.articles(3, 8).forEach(article -> store.put(article, Run.of("test 1", "")));
        return store;
    }

    static Set<String> everything(Store store) {
        return store.look(dataset -> dataset.stream().map(Object::toString).collect(Collectors.toSet()));
    }
}

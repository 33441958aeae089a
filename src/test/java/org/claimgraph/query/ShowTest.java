package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {
    private final Store store;

    ShowTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
        Newsroom.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEntityWithTheClaimsAboutItAndByIt() throws IOException {
        assertThat(new Show(store).page("ada osk")).isEqualTo(expected("entity.txt"));
    }

    @Test
    void aClaimWithItsVoiceAndPlace() throws IOException {
        Extraction courier = Newsroom.courier();
        assertThat(new Show(store).page(courier.claims().get(1).id())).isEqualTo(expected("claim.txt"));
    }

    @Test
    void anArticleByIriTitleOrInput() throws IOException {
        String article = Newsroom.courier().article().id();
        assertThat(new Show(store).page(article))
                .isEqualTo(expected("article.txt"))
                .isEqualTo(new Show(store).page("Drones for the front"))
                .isEqualTo(new Show(store).page("drones-for-the-front.txt"));
    }

    @Test
    void whatIsNotThere() {
        assertThatThrownBy(() -> new Show(store).page("Ada"))
                .isInstanceOf(QueryException.class)
                .hasMessage("nothing in the store is called 'Ada'. There is Ada Osk");
        assertThatThrownBy(() -> new Show(store).page("urn:claimgraph:claim:0"))
                .hasMessage("nothing in the store is called 'urn:claimgraph:claim:0'. Try another name, or an IRI");
    }

    private static String expected(String file) throws IOException {
        try (InputStream in = ShowTest.class.getResourceAsStream("/show/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.graph.Run;
import org.claimgraph.model.InventedNews;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a store that is being served, and changed. */
class BackupEndpointTest {
    private static final int ARTICLES = 6;

    @TempDir
    Path folder;

    @Test
    void aBackupHoldsOneMomentWhileArticlesAreAddedAndOthersRead() throws Exception {
        try (Running server = Running.in(
                folder.resolve("store"), Settings.LOOPBACK, false, BackupEndpointTest::first, Optional.empty())) {
            Thread writer = new Thread(() -> InventedNews.articles(4, ARTICLES).forEach(article -> {
                server.store().put(article, Run.of("test 1", ""));
                server.store().takeIn();
            }));
            writer.start();
            for (int round = 0; round < 2; round++) {
                HttpResponse<byte[]> backup = ask(server, Running.TOKEN);
                assertThat(backup.statusCode()).isEqualTo(200);
                assertThat(server.api("status").at("/ready").booleanValue()).isTrue();
                isOneMoment(folder.resolve("restored-" + round), backup.body());
            }
            writer.join();
            Path last = folder.resolve("last");
            Store.restore(
                    last, new ByteArrayInputStream(ask(server, Running.TOKEN).body()));
            try (Store restored = Store.open(last)) {
                assertThat(everything(restored)).isEqualTo(everything(server.store()));
            }
        }
    }

    @Test
    void withoutTheTokenThereIsNone() throws Exception {
        try (Running server = Running.in(folder.resolve("store"))) {
            assertThat(ask(server, "guessed").statusCode()).isEqualTo(401);
            assertThat(server.get("backup", "Authorization", "Bearer " + Running.TOKEN)
                            .statusCode())
                    .isEqualTo(405);
        }
    }

    private static void first(Store store) {
        InventedNews.articles(3, 2).forEach(article -> store.put(article, Run.of("test 1", "")));
    }

    /** Whole articles, with what follows from just these. */
    private static void isOneMoment(Path directory, byte[] backup) {
        Store.restore(directory, new ByteArrayInputStream(backup));
        try (Store restored = Store.open(directory)) {
            assertThat(restored.articles())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(article -> assertThat(restored.verify(article)).isEmpty());
            Set<String> before = everything(restored);
            restored.assemble();
            assertThat(everything(restored)).isEqualTo(before);
        }
    }

    private static Set<String> everything(Store store) {
        return store.look(dataset -> dataset.stream().map(Object::toString).collect(Collectors.toSet()));
    }

    private static HttpResponse<byte[]> ask(Running server, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "backup"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}

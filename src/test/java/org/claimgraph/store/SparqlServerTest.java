package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pushing to a real Fuseki. */
class SparqlServerTest {
    private static final List<Extraction> NEWS = InventedNews.articles(9, 6);

    private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
    private final FusekiServer fuseki = FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/news", there, true)
            .build();
    private final Store store;

    SparqlServerTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
        fuseki.start();
    }

    @AfterEach
    void close() {
        store.close();
        fuseki.stop();
    }

    @Test
    void theServerHasWhatTheStoreHas() {
        SparqlServer server = SparqlServer.of(URI.create("http://localhost:" + fuseki.getPort() + "/news"));
        NEWS.forEach(article -> store.put(article, Run.of("test 1", "")));
        assertThat(server.push(store)).isEqualTo(new SparqlServer.Pushed(6, 0));
        assertThat(everything()).isEqualTo(BackupTest.everything(store));
        assertThat(server.push(store)).isEqualTo(new SparqlServer.Pushed(0, 0));

        Extraction changed = NEWS.get(1);
        store.retract(NEWS.get(0).article().id());
        store.put(new Extraction(changed.article(), changed.mentions(), List.of(), List.of()), Run.of("test 1", ""));
        assertThat(server.push(store)).isEqualTo(new SparqlServer.Pushed(1, 1));
        assertThat(everything()).isEqualTo(BackupTest.everything(store));
    }

    @Test
    void aServerThatIsNotThere() {
        SparqlServer server = SparqlServer.of(URI.create("http://localhost:1/news"));
        assertThatThrownBy(() -> server.push(store))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("http://localhost:1/news");
    }

    private Set<String> everything() {
        return org.apache.jena.system.Txn.calculateRead(
                there, () -> there.stream().map(Object::toString).collect(Collectors.toSet()));
    }
}

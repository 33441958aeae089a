package org.claimgraph.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.store.Store;

/** A browser at the explorer of a server that runs for a test. */
record Visit(Running server, Browser browser) implements AutoCloseable {
    /** A visit to a new store in {@code folder} that holds {@code articles}; where there is an {@code intake}, more can be added. */
    static Visit to(Path folder, Consumer<Store> articles, Optional<ArticleIntake> intake) {
        Running server = Running.in(folder.resolve("store"), Settings.LOOPBACK, intake.isEmpty(), articles, intake);
        return new Visit(server, new Browser(server.address()));
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}

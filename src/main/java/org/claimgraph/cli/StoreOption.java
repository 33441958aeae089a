package org.claimgraph.cli;

import java.nio.file.Path;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${env:CLAIMGRAPH_STORE:-claimgraph-store}",
            description = "The store's folder (default: CLAIMGRAPH_STORE, or claimgraph-store here).")
    private Path directory;

    /** Opens the store, which must be there. */
    Store open() {
        return Store.open(directory);
    }

    /** Opens the store, or creates it with IRIs under {@code iris}. */
    Store create(Iris iris) {
        return Store.create(directory, iris);
    }
}

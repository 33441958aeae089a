package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.store.StoreException.Reason;

/**
 * The TDB2 database of a store, and what can happen to it: a transaction either happens whole or leaves the database as it was.
 *
 * <p>Files are read and written, not mapped into memory: a disk that is full then says so with an error that can be caught.
 */
final class Database implements AutoCloseable {
    /** A transaction does not begin with less room than this on the disk; an article's takes a few megabytes. */
    private static final long ROOM = 16L << 20;

    private static final StoreParams PARAMETERS = StoreParamsBuilder.create()
            .fileMode(FileMode.direct)
            .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
            .build();

    private final Path directory;
    private final Path data;
    private final DatasetGraph dataset;

    Database(Path directory, Path data) {
        this.directory = directory;
        this.data = data;
        TDB2.init();
        this.dataset = attempt(() -> DatabaseMgr.connectDatasetGraph(Location.create(data), PARAMETERS));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    <T> T read(Function<DatasetGraph, T> action) {
        return attempt(() -> {
            dataset.begin(TxnType.READ);
            try {
                return action.apply(dataset);
            } finally {
                dataset.end();
            }
        });
    }

    void write(Consumer<DatasetGraph> action) {
        attempt(() -> {
            checkRoom();
            dataset.begin(TxnType.WRITE);
            try {
                action.accept(dataset);
                dataset.commit();
            } catch (RuntimeException | Error e) {
                dataset.abort();
                throw e;
            } finally {
                dataset.end();
            }
            return dataset;
        });
    }

    private void checkRoom() {
        try {
            if (Files.getFileStore(data).getUsableSpace() < ROOM) {
                throw full(new IOException("less than " + (ROOM >> 20) + " MB left"));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private <T> T attempt(java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                String message = String.valueOf(cause.getMessage());
                if (cause instanceof IOException && message.contains("No space left")) {
                    throw full(e);
                }
            }
            if (e.getClass().getName().startsWith("org.apache.jena.dboe")
                    || e.getClass().getName().startsWith("org.apache.jena.tdb2")) {
                throw failed(e);
            }
            throw e;
        }
    }

    private StoreException full(Exception cause) {
        return new StoreException(
                directory,
                Reason.FULL,
                "there is no room left on its disk",
                "What was stored is safe; make room and run the same command again",
                cause);
    }

    private StoreException failed(Exception cause) {
        return new StoreException(
                directory,
                Reason.FAILED,
                String.valueOf(cause.getMessage()),
                "Check the disk and the folder's permissions, then run the same command again",
                cause);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}

package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes a database anew with TDB2's bulk loader, which makes one index after the other: it fills a folder beside the database's, whose name
 * TDB2 takes for something unfinished, and that folder takes the other's place when it is whole.
 *
 * <p>The sequential loader is the one that makes just the indexes that a database has; the others, and TDB2's compaction, make all that TDB2
 * knows.
 */
final class BulkLoad {
    private static final String UNFINISHED = "-tmp";

    private final DatasetGraphSwitchable database;
    private final StoreParams parameters;

    /** A load into {@code database}, with indexes after {@code parameters}. */
    BulkLoad(DatasetGraph database, StoreParams parameters) {
        this.database = (DatasetGraphSwitchable) database;
        this.parameters = parameters;
    }

    /** Puts {@code content} in the place of all that the database has, then what {@code derive} adds to it. Nobody else changes it meanwhile. */
    void run(Consumer<StreamRDF> content, Consumer<DatasetGraph> derive) throws IOException {
        DatasetGraphTDB before = TDBInternal.getDatasetGraphTDB(database);
        Path old = Path.of(before.getLocation().getDirectoryPath()).normalize();
        String name = old.getFileName().toString();
        int number = Integer.parseInt(name.substring(name.indexOf('-') + 1));
        Path whole = old.resolveSibling("Data-%04d".formatted(number + 1));
        Path part = old.resolveSibling(whole.getFileName() + UNFINISHED);
        if (Files.exists(part)) {
            IO.deleteAll(part);
        }
        Files.createDirectories(part);
        Location place = Location.create(part);
        try {
            fill(StoreConnection.connectCreate(place, parameters, null).getDatasetGraphTDB(), content, derive);
        } finally {
            StoreConnection.internalExpel(place, true);
        }
        Files.copy(old.resolve(Database.PARAMETERS_FILE), part.resolve(Database.PARAMETERS_FILE));
        exchange(before, part, whole);
        IO.deleteAll(old);
    }

    private static void fill(DatasetGraphTDB fresh, Consumer<StreamRDF> content, Consumer<DatasetGraph> derive) {
        DataLoader loader = LoaderFactory.sequentialLoader(fresh, (format, arguments) -> {});
        loader.startBulk();
        try {
            Conveyor.run(content, loader.stream()::quad);
            loader.finishBulk();
        } catch (RuntimeException e) {
            loader.finishException(e);
            throw e;
        }
        fresh.begin(TxnType.WRITE);
        try {
            derive.accept(fresh);
            fresh.commit();
        } finally {
            fresh.end();
        }
    }

    /** Lets new transactions see the new database, and waits for those that still read the other one. */
    private void exchange(DatasetGraphTDB now, Path part, Path whole) {
        TransactionCoordinator before = now.getTxnSystem().getTxnMgr();
        database.execReadOnlyDatabase(() -> {
            try {
                Files.move(part, whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            DatasetGraphTDB full = StoreConnection.connectCreate(Location.create(whole), parameters, null)
                    .getDatasetGraphTDB();
            TransactionCoordinator after = full.getTxnSystem().getTxnMgr();
            after.execExclusive(() -> {
                after.takeOverFrom(before);
                database.set(full);
            });
        });
        before.startExclusiveMode();
        StoreConnection.release(now.getLocation());
    }
}

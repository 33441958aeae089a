package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.graph.decision.MergedDataset;

/** The TDB2 database of a store: a transaction either happens whole or leaves the database as it was. */
final class Database implements AutoCloseable {
    /** Enough to find quads by name, subject, predicate with object, or object; each further index costs a quarter more to write. */
    private static final StoreParams PARAMETERS = StoreParamsBuilder.create()
            .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
            .build();

    /** The name of the file that keeps them beside the indexes. */
    static final String PARAMETERS_FILE = "tdb.cfg";

    private final Disk disk;
    private final DatasetGraph dataset;

    Database(Path data, Disk disk) {
        this.disk = disk;
        TDB2.init();
        this.dataset = attempt(() -> DatabaseMgr.connectDatasetGraph(Location.create(data), PARAMETERS));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        keepParameters();
    }

    /** Writes the parameters beside the indexes, too, so that these keep to them whatever opens them. */
    private void keepParameters() {
        Location location = TDBInternal.getDatasetGraphTDB(dataset).getLocation();
        if (StoreParamsCodec.read(location) == null) {
            StoreParamsCodec.write(location, PARAMETERS);
        }
    }

    /**
     * The database, with the entities as one that the decisions of this moment make one, for transactions that only look; {@code before} is run
     * before each of them.
     */
    DatasetGraph readOnly(Runnable before) {
        return new ReadOnlyDataset(read(MergedDataset::of), before);
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

    /**
     * Replaces all that the database has by {@code content} and what {@code derive} makes of it: much faster than {@link #write} where there is
     * much, whole or not at all likewise. Readers go on meanwhile; nobody may write.
     */
    void fill(Consumer<StreamRDF> content, Consumer<DatasetGraph> derive) {
        attempt(() -> {
            try {
                new BulkLoad(dataset, PARAMETERS).run(content, derive);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return dataset;
        });
    }

    /** Writes the database anew without what transactions left behind; the old one is deleted when the new one is whole. */
    void compact() {
        fill(
                sink -> read(old -> {
                    old.find().forEachRemaining(sink::quad);
                    return old;
                }),
                fresh -> {});
    }

    private <T> T attempt(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeIOException
                | UncheckedIOException
                | DBOpEnvException
                | StorageException
                | TDBException
                | TransactionException
                | InternalError e) {
            throw disk.explain(e);
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}

package org.claimgraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Measures how fast a file of N-Quads is loaded into an empty database: as a store does it, and as {@code tdb2.tdbloader} does it.
 *
 * <p>Arguments: the file, and a new folder for the databases.
 */
public final class BulkLoadBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private BulkLoadBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path ours = Files.createDirectories(folder.resolve("store"));
        time("as a store", () -> {
            try (Database database = new Database(ours, new Disk(ours))) {
                database.fill(
                        sink -> RDFParser.source(file)
                                .lang(Lang.NQUADS)
                                .checking(false)
                                .resolveURIs(false)
                                .parse(sink),
                        dataset -> {});
            }
        });
        Path theirs = Files.createDirectories(folder.resolve("tdbloader"));
        time("as tdb2.tdbloader", () -> {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(theirs));
            DataLoader loader = LoaderFactory.createLoader(dataset, (format, values) -> {});
            loader.startBulk();
            loader.load(file.toString());
            loader.finishBulk();
            TDBInternal.expel(dataset);
        });
    }

    private static void time(String what, Runnable load) {
        long begin = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        load.run();
        System.out.printf(
                "%s: %.1f s, processor %.1f s%n",
                what, (System.nanoTime() - begin) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }
}

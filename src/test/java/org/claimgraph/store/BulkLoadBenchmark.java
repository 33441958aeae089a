package org.claimgraph.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.graph.assembly.Policy;
import org.claimgraph.model.Iris;

/**
 * Measures how fast a file of N-Quads is loaded into an empty database: as {@code tdb2.tdbloader} does it, and as a store does it, which then
 * makes its derived graphs. The store is left there.
 *
 * <p>Arguments: the file, a new folder, and {@code store} to leave the other loader out.
 */
public final class BulkLoadBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private BulkLoadBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        if (arguments.length < 3) {
            Path theirs = Files.createDirectories(folder.resolve("tdbloader"));
            time("load as tdb2.tdbloader", () -> {
                DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(theirs));
                DataLoader loader = LoaderFactory.createLoader(dataset, (format, values) -> {});
                loader.startBulk();
                loader.load(file.toString());
                loader.finishBulk();
                TDBInternal.expel(dataset);
            });
            IO.deleteAll(theirs);
        }
        Path store = folder.resolve("store");
        Store.create(store, Iris.DEFAULT).close();
        DerivedGraphs derived =
                new DerivedGraphs(Iris.DEFAULT, Policy.parse(Files.readString(store.resolve("acceptance.properties"))));
        try (Database database = new Database(store.resolve("data"), new Disk(store))) {
            long begin = System.nanoTime();
            long processor = SYSTEM.getProcessCpuTime();
            database.fill(
                    sink -> RDFParser.source(file.toString())
                            .lang(Lang.NQUADS)
                            .checking(false)
                            .resolveURIs(false)
                            .parse(sink),
                    dataset -> {
                        say("load as a store", begin, processor);
                        time("assemble", () -> derived.rebuild(dataset));
                    });
        }
    }

    private static void time(String what, Runnable action) {
        long begin = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        action.run();
        say(what, begin, processor);
    }

    private static void say(String what, long begin, long processor) {
        System.out.printf(
                "%s: %.1f s, processor %.1f s%n",
                what, (System.nanoTime() - begin) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }
}

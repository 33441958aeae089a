package org.claimgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.store.StoreException.Reason;

/**
 * A store in one file: a ZIP archive of the store's settings and all its statements, the derived ones too, as N-Quads. It is what the store
 * held at one moment, whatever else goes on meanwhile.
 */
final class Backup {
    private static final String QUADS = "store.nq";

    private Backup() {}

    static void write(Path settings, List<String> files, DatasetGraph dataset, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(new BufferedOutputStream(out));
        for (String file : files) {
            archive.putNextEntry(new ZipEntry(file));
            Files.copy(settings.resolve(file), archive);
        }
        archive.putNextEntry(new ZipEntry(QUADS));
        Iterator<Quad> quads = dataset.find();
        while (quads.hasNext()) {
            archive.write(NodeFmtLib.strNQ(quads.next()).getBytes(StandardCharsets.UTF_8));
            archive.write('\n');
        }
        archive.finish();
        archive.flush();
    }

    /** Puts settings into {@code directory} and statements into the database that {@code loading} makes there. */
    static void read(Path directory, List<String> files, InputStream in, Loading loading) throws IOException {
        ZipInputStream archive = new ZipInputStream(in);
        int settings = 0;
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (files.contains(entry.getName())) {
                Files.copy(archive, directory.resolve(entry.getName()));
                settings++;
            } else if (entry.getName().equals(QUADS) && settings == files.size()) {
                loading.load(
                        dataset -> RDFParser.source(archive).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(dataset)));
                return;
            }
        }
        throw new StoreException(
                directory, Reason.FOREIGN, "the file is no backup of a store", "Name a file that `backup` wrote");
    }

    /** What makes a database and fills it. */
    interface Loading {
        void load(java.util.function.Consumer<DatasetGraph> content);
    }
}

package org.claimgraph.entity.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.MMapDirectory;

/**
 * Compiles the dictionary of names into an index on disk. The dictionary is lines of name, title and prior divided by tabs, in the order
 * of the titles.
 */
public final class CandidateCompiler {
    private static final int BUFFER_MEGABYTES = 192;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final double MOST_PARTS = 100;
    private static final int ROWS_A_STEP = 100_000;

    private CandidateCompiler() {}

    /**
     * Writes the index to {@code folder}, which is there whole or not at all, unless another process is found to have made it. Of several
     * processes one makes it, and the others wait. What processes left behind that were killed while they made it is removed.
     *
     * @param dictionary gzip of the dictionary's lines; stays open
     * @param progress told the number of rows read, now and then
     * @throws IOException when the dictionary cannot be read or the disk is full; nothing stays behind
     */
    public static void compile(InputStream dictionary, Path folder, LongConsumer progress) throws IOException {
        Path target = folder.toAbsolutePath();
        Path parent = Files.createDirectories(target.resolveSibling(""));
        try (Making making = Making.begin(target)) {
            making.removeLeftovers();
            if (!Files.isDirectory(target)) {
                Path part = Files.createTempDirectory(parent, Making.part(target));
                try {
                    write(dictionary, part, progress);
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    FolderRemoval.remove(part);
                }
            }
        }
    }

    private static void write(InputStream dictionary, Path part, LongConsumer progress) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(MOST_PARTS)); // merged once, at the end
        try (MMapDirectory directory = new MMapDirectory(part);
                IndexWriter writer = new IndexWriter(directory, config)) {
            read(dictionary, writer, progress);
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private static void read(InputStream dictionary, IndexWriter writer, LongConsumer progress) throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(dictionary, BUFFER_BYTES), StandardCharsets.UTF_8),
                BUFFER_BYTES);
        TitleRows rows = new TitleRows("");
        long read = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            if (first > 0 && second > first + 1) {
                String title = line.substring(first + 1, second);
                if (!title.equals(rows.title())) {
                    rows.writeTo(writer);
                    rows = new TitleRows(title);
                }
                rows.add(line.substring(0, first), prior(line, second + 1));
            }
            if (++read % ROWS_A_STEP == 0) {
                progress.accept(read);
            }
        }
        rows.writeTo(writer);
        progress.accept(read);
    }

    private static double prior(String line, int from) throws IOException {
        try {
            return Double.parseDouble(line.substring(from));
        } catch (NumberFormatException e) {
            throw new IOException("the dictionary of names has a damaged line: " + line, e);
        }
    }
}

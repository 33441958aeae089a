package org.claimgraph.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.claimgraph.graph.Problem;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Destination;
import org.claimgraph.pipeline.RefusedException;
import org.claimgraph.record.RecordWriter;
import org.claimgraph.store.ArticleQuads;

/**
 * The two files of a part, records and quads, under temporary names until {@link #commit}; without that, closing removes them.
 *
 * <p>Of two attempts at the same part the first to finish has its files kept: both write the same bytes.
 */
final class PartFiles implements Destination, Closeable {
    private final FileSystem fileSystem;
    private final ArticleQuads quads;
    private final Path temporaryRecords;
    private final Path temporaryQuads;
    private final Path records;
    private final Path graphs;
    private final RecordWriter writer;
    private final OutputStream lines;

    /** Files of {@code part} in {@code folder}, written by attempt number {@code attempt}. */
    PartFiles(FileSystem fileSystem, JobFolder folder, Part part, long attempt, ArticleQuads quads) throws IOException {
        this.fileSystem = fileSystem;
        this.quads = quads;
        this.records = folder.records(part);
        this.graphs = folder.graphs(part);
        this.temporaryRecords = folder.temporary(part.file("jsonl"), attempt);
        this.temporaryQuads = folder.temporary(part.file("nq"), attempt);
        this.writer = new RecordWriter(fileSystem.create(temporaryRecords, true));
        this.lines = fileSystem.create(temporaryQuads, true);
    }

    @Override
    public boolean holds(Article article) {
        return false;
    }

    @Override
    public Change add(Extraction extraction) throws RefusedException, IOException {
        writer.write(extraction);
        ArticleQuads.Made made = quads.made(extraction);
        if (made.lines().isEmpty()) {
            throw new RefusedException(
                    "not well formed",
                    extraction.article().source() + ": not well formed, no quads were written: "
                            + made.problems().stream()
                                    .limit(3)
                                    .map(Problem::toString)
                                    .collect(Collectors.joining("; ")));
        }
        lines.write(made.lines().get());
        return Change.ADDED;
    }

    /** Gives the files their names. */
    void commit() throws IOException {
        writer.close();
        lines.close();
        move(temporaryRecords, records);
        move(temporaryQuads, graphs);
    }

    private void move(Path from, Path to) throws IOException {
        if (!fileSystem.rename(from, to) && !fileSystem.exists(to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        lines.close();
        fileSystem.delete(temporaryRecords, false);
        fileSystem.delete(temporaryQuads, false);
    }
}

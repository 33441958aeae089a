package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Destination;
import org.claimgraph.record.RecordWriter;

/** A record stream as the place where extractions go: an article that occurs twice among the inputs is written once. */
final class RecordStream implements Destination {
    private final RecordWriter writer;
    private final Set<String> written = new HashSet<>();

    RecordStream(OutputStream out) {
        this.writer = new RecordWriter(out);
    }

    /** Always false: whether an earlier input is the same is certain only when it has been written. */
    @Override
    public boolean holds(Article article) {
        return false;
    }

    @Override
    public boolean add(Extraction extraction) throws IOException {
        boolean isNew = written.add(extraction.article().id());
        if (isNew) {
            writer.write(extraction);
        }
        return isNew;
    }
}

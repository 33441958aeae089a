package org.claimgraph.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.record.RecordWriter;

/** A record stream as the place where extractions go: an article that occurs twice among the inputs is written once. */
public final class RecordDestination implements Destination {
    private final RecordWriter writer;
    private final Set<String> written = new HashSet<>();

    /** Writes with {@code writer}. */
    public RecordDestination(RecordWriter writer) {
        this.writer = writer;
    }

    /** Always false: whether an earlier input is the same is certain only when it has been written. */
    @Override
    public boolean holds(Article article) {
        return false;
    }

    @Override
    public Change add(Extraction extraction) throws IOException {
        if (!written.add(extraction.article().id())) {
            return Change.NONE;
        }
        writer.write(extraction);
        return Change.ADDED;
    }
}

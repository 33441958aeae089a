package org.claimgraph.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Hashes;
import org.claimgraph.record.RecordWriter;

/**
 * A file of records as the place where extractions go: it has its name when it is whole. Until then it is {@code NAME.part}, with a journal
 * beside it ({@code NAME.journal}), by which the same run goes on after an interruption: nothing is written twice, nothing is analysed
 * again, and the file is the one that a run without interruption writes.
 */
public final class RecordFile implements Destination, Closeable {
    private final Path target;
    private final Path part;
    private final Path list;
    private final FileChannel channel;
    private final Journal journal;
    private final RecordDestination records;

    /**
     * Opens or begins the file.
     *
     * @param target its name when it is whole; a file of that name is replaced then
     * @param plan all that decides what is written: a run with another one begins anew
     */
    public RecordFile(Path target, String plan) throws IOException {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.list = target.resolveSibling(target.getFileName() + ".journal");
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.journal = Journal.open(list, Hashes.sha256(plan), channel.size());
        channel.truncate(journal.end());
        channel.position(journal.end());
        this.records = new RecordDestination(new RecordWriter(Channels.newOutputStream(channel)));
    }

    /** How many articles an interrupted run had written. */
    public int kept() {
        return journal.articles().size();
    }

    /** Whether an interrupted run wrote the article. */
    @Override
    public boolean holds(Article article) {
        return journal.articles().contains(article.id());
    }

    @Override
    public Change add(Extraction extraction) throws IOException {
        Change change = records.add(extraction);
        if (change == Change.ADDED) {
            journal.add(extraction.article().id(), channel.position());
        }
        return change;
    }

    /** Gives the file its name: all is written. */
    public void finish() throws IOException {
        close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(list);
    }

    /** Leaves the file as it is; without {@link #finish}, the same run can go on later. */
    @Override
    public void close() throws IOException {
        channel.close();
        journal.close();
    }
}

package org.claimgraph.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a file of records that is being written holds already, kept beside it: a line for each article, with the file's length after it. A run
 * that was killed left at most half an article and half a line after the last of them, and both are cut off.
 *
 * <p>The first line says what is being done; a journal of something else counts as none.
 */
final class Journal implements Closeable {
    private final FileChannel channel;
    private final Set<String> articles = new LinkedHashSet<>();
    private long end;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens or begins a journal.
     *
     * @param file of the journal
     * @param plan a line that says what is being done: only the same goes on
     * @param length how long the file of records is
     */
    static Journal open(Path file, String plan, long length) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        Journal journal = new Journal(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        journal.takeUp(new String(before, StandardCharsets.UTF_8), plan, length);
        return journal;
    }

    private void takeUp(String before, String plan, long length) throws IOException {
        int line = before.indexOf('\n') + 1;
        if (line == 0 || !before.substring(0, line - 1).equals(plan)) {
            channel.truncate(0);
            write(plan);
            return;
        }
        for (int next = before.indexOf('\n', line) + 1; next > 0; next = before.indexOf('\n', line) + 1) {
            int space = before.indexOf(' ', line);
            long offset = Long.parseLong(before.substring(line, space));
            if (offset > length) {
                break;
            }
            articles.add(before.substring(space + 1, next - 1));
            end = offset;
            line = next;
        }
        int kept = before.substring(0, line).getBytes(StandardCharsets.UTF_8).length;
        channel.truncate(kept);
        channel.position(kept);
    }

    /** The articles that an earlier run wrote. */
    Set<String> articles() {
        return articles;
    }

    /** The length of what that run wrote whole, in bytes. */
    long end() {
        return end;
    }

    /** Notes that {@code article} is written, and the file {@code length} bytes long. */
    void add(String article, long length) throws IOException {
        write(length + " " + article);
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

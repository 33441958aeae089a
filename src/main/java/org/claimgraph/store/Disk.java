package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.store.StoreException.Reason;

/**
 * The disk under a store: whether it has room for what is about to be written, and what its errors mean.
 *
 * <p>Room is asked for beforehand, because the database's files are mapped into memory, where a full disk cannot be told from a broken
 * one.
 */
final class Disk {
    /** What a transaction may need for any amount of data, and what stays free for whoever has to make room. */
    private static final long LEAST = 64L << 20;
    /** Bytes of database for one byte of N-Quads: four indexes and the blocks that a transaction copies. */
    private static final long FACTOR = 4;
    /** The same where nothing was there before, so that no block is copied. */
    private static final long LOAD_FACTOR = 2;
    /** When the disk has less than this, a failure is put down to that. */
    private static final long NOTHING = 1L << 20;

    private final Path directory;

    Disk(Path directory) {
        this.directory = directory;
    }

    /** Refuses to go on when there is no room for the database to take in {@code bytes} of N-Quads. */
    void reserve(long bytes) {
        require(LEAST + FACTOR * bytes);
    }

    /** Refuses to go on when there is no room to fill an empty database with {@code bytes} of N-Quads. */
    void reserveForLoad(long bytes) {
        require(LEAST + LOAD_FACTOR * bytes);
    }

    private void require(long needed) {
        long free = free();
        if (free < needed) {
            throw full(new IOException(free + " bytes left, " + needed + " needed"));
        }
    }

    /** What {@code failure} means for the user. */
    StoreException explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return known;
            }
            if (String.valueOf(cause.getMessage()).contains("No space left")) {
                return full(failure);
            }
        }
        return free() < NOTHING ? full(failure) : failed(failure);
    }

    private long free() {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private StoreException full(Throwable cause) {
        return new StoreException(
                directory,
                Reason.FULL,
                "there is no room left on its disk",
                "What was stored is safe; make room and run the same command again",
                cause);
    }

    private StoreException failed(Throwable cause) {
        return new StoreException(
                directory,
                Reason.FAILED,
                "cannot be read or written: " + cause,
                "Check the disk and the permissions of the folder, then run the same command again",
                cause);
    }
}

package org.claimgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to use a store: a lock of the operating system on a file of its folder. The system gives it back when a process ends, however it
 * ends, so a killed process blocks nobody. The file holds the number of the process, for messages only.
 */
final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    static StoreLock acquire(Path directory) throws IOException {
        Path file = directory.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(directory, "process " + owner(file));
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(directory, "this process");
        } catch (IOException | StoreException e) {
            channel.close();
            throw e;
        }
        ByteBuffer number =
                StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n");
        channel.truncate(0);
        channel.write(number, 0);
        return new StoreLock(channel);
    }

    private static String owner(Path file) throws IOException {
        String number = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        return number.isEmpty() ? "(unknown)" : number;
    }

    private static StoreException inUse(Path directory, String user) {
        return new StoreException(
                directory,
                StoreException.Reason.IN_USE,
                "is in use by " + user,
                "Wait until that has finished, or use another store");
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}

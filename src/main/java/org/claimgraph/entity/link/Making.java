package org.claimgraph.entity.link;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time in which one process, and one thread of it, makes an index: a lock on a file beside it, which the system takes back from a process
 * that is killed. As long as it is held, nobody else is writing a part of that index.
 */
final class Making implements AutoCloseable {
    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path target;
    private final FileChannel file;
    private final FileLock lock;

    private Making(Path target, FileChannel file, FileLock lock) {
        this.target = target;
        this.file = file;
        this.lock = lock;
    }

    /** Waits until nobody else makes {@code target}. */
    static Making begin(Path target) throws IOException {
        HERE.lock();
        return locked(target, FileChannel::lock).orElseThrow();
    }

    /** Removes what processes left behind that were killed, unless somebody is making {@code target} now or the folder cannot be written. */
    static void removeLeftovers(Path target) throws IOException {
        if (Files.isWritable(target.resolveSibling("")) && HERE.tryLock()) {
            Optional<Making> making = locked(target, FileChannel::tryLock);
            if (making.isPresent()) {
                try (Making alone = making.get()) {
                    alone.removeLeftovers();
                }
            }
        }
    }

    private interface Locking {
        @Nullable
        FileLock lock(FileChannel file) throws IOException;
    }

    /** With the lock on the file, or, where there is none, without any. */
    private static Optional<Making> locked(Path target, Locking locking) throws IOException {
        FileChannel file = null;
        Optional<Making> result = Optional.empty();
        try {
            file = FileChannel.open(
                    target.resolveSibling(target.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = locking.lock(file);
            if (lock != null) {
                result = Optional.of(new Making(target, file, lock));
            }
            return result;
        } finally {
            if (result.isEmpty()) {
                HERE.unlock();
                if (file != null) {
                    file.close();
                }
            }
        }
    }

    /** How the names of folders begin in which {@code target} is being made. */
    static String part(Path target) {
        return target.getFileName() + ".part";
    }

    /** Removes what processes left behind that were killed. */
    void removeLeftovers() throws IOException {
        try (Stream<Path> folders = Files.list(target.resolveSibling(""))) {
            for (Path folder : folders.toList()) {
                if (folder.getFileName().toString().startsWith(part(target))) {
                    FolderRemoval.remove(folder);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (FileChannel closing = file) {
            lock.release();
        } finally {
            HERE.unlock();
        }
    }
}

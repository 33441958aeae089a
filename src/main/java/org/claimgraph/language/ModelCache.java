package org.claimgraph.language;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where models are kept in a form that is mapped into memory instead of read: each is packed the first time it is wanted. The folder may be
 * deleted at any time; one that cannot be read or written costs time and memory only.
 */
final class ModelCache {
    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

    private final Optional<Path> folder;

    private ModelCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The cache in {@code folder}, which is made when it is needed. */
    static ModelCache in(Path folder) {
        return new ModelCache(Optional.of(folder));
    }

    /** No cache: models are packed in memory each time. */
    static ModelCache none() {
        return new ModelCache(Optional.empty());
    }

    /** Writes the packed form of a model. */
    interface Packing {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Makes a model of its packed form, from the position to the limit; an {@link IOException} says that it is cut short or of another kind. */
    interface Reading<T> {
        T read(ByteBuffer packed) throws IOException;
    }

    /**
     * The model called {@code name}.
     *
     * @param name the file's name, which changes with the model and with its packed form
     */
    <T> T load(String name, Packing packing, Reading<T> reading) {
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name);
            try {
                if (Files.exists(file)) {
                    return reading.read(map(file));
                }
            } catch (IOException e) {
                LOG.warn("{} is made again, since it cannot be read: {}", file, e.getMessage());
            }
            try {
                write(file, packing);
                return reading.read(map(file));
            } catch (IOException e) {
                LOG.warn("a model cannot be kept in {} and takes longer to load each time: {}", file, e.toString());
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            packing.writeTo(new DataOutputStream(bytes));
            return reading.read(ByteBuffer.wrap(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " cannot be packed", e);
        }
    }

    private static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** Writes the file, which is there whole or not at all. */
    private static void write(Path file, Packing packing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "model", ".unfinished");
        try {
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                packing.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}

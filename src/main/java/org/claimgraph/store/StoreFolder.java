package org.claimgraph.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.model.Iris;
import org.claimgraph.ontology.OntologyFile;

/**
 * The folder of a store: {@code store.properties} with the format's version and the base of its IRIs, {@code shapes.ttl} with the shapes of
 * its gate, {@code lock}, and {@code data} with the database. A folder without {@code store.properties} is no store yet: that file is
 * written last.
 */
final class StoreFolder {
    static final String FORMAT = "1";

    private static final String PROPERTIES = "store.properties";
    private static final Set<String> OURS = Set.of(PROPERTIES, PROPERTIES + ".new", "shapes.ttl", "lock", "data");

    private final Path directory;

    StoreFolder(Path directory) {
        this.directory = directory;
    }

    boolean isStore() {
        return Files.isRegularFile(directory.resolve(PROPERTIES));
    }

    Path data() {
        return directory.resolve("data");
    }

    Path shapes() {
        return directory.resolve("shapes.ttl");
    }

    /** Makes the folder, or takes an empty one, or one that an earlier attempt left unfinished; anything else is refused. */
    void prepare() throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw foreign("is a file", "Name a folder");
        }
        Files.createDirectories(directory);
        try (Stream<Path> content = Files.list(directory)) {
            content.map(file -> file.getFileName().toString())
                    .filter(name -> !OURS.contains(name))
                    .findAny()
                    .ifPresent(name -> {
                        throw foreign("holds other files, such as " + name, "Name a new or an empty folder");
                    });
        }
    }

    void create(Iris iris) throws IOException {
        Files.createDirectories(data());
        write(shapes(), OntologyFile.SHAPES.bytes());
        Properties properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("base", iris.base());
        StringWriter text = new StringWriter();
        properties.store(text, null);
        String withoutClock = text.toString().replaceAll("(?m)^#.*\\R", "");
        Path fresh = directory.resolve(PROPERTIES + ".new");
        write(fresh, withoutClock.getBytes(StandardCharsets.ISO_8859_1));
        Files.move(fresh, directory.resolve(PROPERTIES), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The base that the store was created with. */
    Iris iris() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(directory.resolve(PROPERTIES), StandardCharsets.ISO_8859_1)));
        String format = properties.getProperty("format", "(none)");
        if (!format.equals(FORMAT)) {
            throw foreign(
                    "has format " + format + ", not " + FORMAT,
                    "Export it with the version of claimgraph that wrote it, and import that into a new store");
        }
        return new Iris(properties.getProperty("base", Iris.DEFAULT_BASE));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private StoreException foreign(String problem, String advice) {
        return new StoreException(directory, StoreException.Reason.FOREIGN, problem, advice);
    }
}

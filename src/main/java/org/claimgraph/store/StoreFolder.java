package org.claimgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Gate;
import org.claimgraph.graph.assembly.Policy;
import org.claimgraph.model.Iris;
import org.claimgraph.ontology.OntologyFile;
import org.claimgraph.store.StoreException.Reason;

/**
 * The folder of a store: {@code store.properties} with the format's version and the base of its IRIs, {@code shapes.ttl} with the shapes of
 * its gate, {@code acceptance.properties} with what it accepts, {@code lock}, {@code inbox} with articles that the database has not taken in yet, and {@code data} with the database. A folder
 * without {@code store.properties} is no store yet: that file is written last.
 */
final class StoreFolder {
    private static final String FORMAT = "2";
    private static final String PROPERTIES = "store.properties";
    private static final String SHAPES = "shapes.ttl";
    private static final String POLICY = "acceptance.properties";
    /** The files that make a store what it is, beside its database; the last one is what makes it one. */
    static final List<String> SETTINGS = List.of(SHAPES, POLICY, PROPERTIES);

    private static final Set<String> OURS =
            Set.of(PROPERTIES, PROPERTIES + ".new", SHAPES, POLICY, "lock", "inbox", "data");

    private final Path directory;
    private final Disk disk;

    StoreFolder(Path directory) {
        this.directory = directory;
        this.disk = new Disk(directory);
    }

    Path directory() {
        return directory;
    }

    Disk disk() {
        return disk;
    }

    Store open() {
        if (!isStore()) {
            throw new StoreException(
                    directory,
                    Reason.ABSENT,
                    "there is no store in this folder",
                    "Build one there, or name another folder");
        }
        return connect(Optional.empty());
    }

    Store create(Iris iris) {
        try {
            if (!isStore()) {
                prepare();
            }
        } catch (IOException e) {
            throw disk.explain(e);
        }
        return connect(Optional.of(iris));
    }

    /** Makes a store from a backup: in a folder beside this one first, which takes its place when it is whole. */
    void restore(InputStream in) {
        try {
            if (isStore()) {
                throw foreign("holds a store already", "Name a new or an empty folder");
            }
            prepare();
            Path part = directory.resolveSibling(directory.getFileName() + ".restoring");
            delete(part);
            Files.createDirectories(part.resolve("data"));
            Backup.read(part, SETTINGS, in, content -> {
                try (Database database = new Database(part.resolve("data"), disk)) {
                    database.write(content);
                }
            });
            delete(directory);
            Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw disk.explain(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Store connect(Optional<Iris> wanted) {
        try {
            StoreLock lock = StoreLock.acquire(directory);
            try {
                return connect(lock, wanted);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw disk.explain(e);
        }
    }

    private Store connect(StoreLock lock, Optional<Iris> wanted) throws IOException {
        if (!isStore()) {
            disk.reserve(0);
            write(wanted.orElse(Iris.DEFAULT));
        }
        Iris iris = iris();
        wanted.filter(other -> !other.equals(iris)).ifPresent(other -> {
            throw foreign(
                    "was created with the base " + iris.base() + ", not " + other.base(),
                    "Leave the base out, or create another store with it");
        });
        DerivedGraphs derived = new DerivedGraphs(iris, policy());
        Inbox inbox = new Inbox(directory.resolve("inbox"));
        Database database = database(directory.resolve("data"));
        try {
            return new Store(this, lock, iris, new Gate(this::shapes), new Articles(database, inbox, disk, derived));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Graph shapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFParser.source(directory.resolve(SHAPES)).parse(shapes);
        return shapes;
    }

    /** The database; one whose creation was interrupted holds nothing yet, and is created anew. */
    private Database database(Path data) throws IOException {
        Path unfinished = data.resolve("unfinished");
        if (Files.exists(unfinished)) {
            delete(data);
        }
        Files.createDirectories(data);
        try (Stream<Path> content = Files.list(data)) {
            if (content.findAny().isPresent()) {
                return new Database(data, disk);
            }
        }
        Files.createFile(unfinished);
        Database database = new Database(data, disk);
        Files.delete(unfinished);
        return database;
    }

    private boolean isStore() {
        return Files.isRegularFile(directory.resolve(PROPERTIES));
    }

    /** Makes the folder, or takes an empty one, or one that an earlier attempt left unfinished; anything else is refused. */
    private void prepare() throws IOException {
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

    private void write(Iris iris) throws IOException {
        Files.createDirectories(directory.resolve("data"));
        write(directory.resolve(SHAPES), OntologyFile.SHAPES.bytes());
        write(directory.resolve(POLICY), OntologyFile.ACCEPTANCE.bytes());
        Path fresh = directory.resolve(PROPERTIES + ".new");
        String properties = "format=" + FORMAT + "\nbase=" + iris.base() + "\n";
        write(fresh, properties.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, directory.resolve(PROPERTIES), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The base that the store was created with. */
    private Iris iris() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(directory.resolve(PROPERTIES))));
        String format = properties.getProperty("format", "(none)");
        if (!format.equals(FORMAT)) {
            throw foreign(
                    "has format " + format + ", not " + FORMAT,
                    "Export it with the version of claimgraph that wrote it, and import that into a new store");
        }
        return new Iris(properties.getProperty("base", Iris.DEFAULT_BASE));
    }

    private Policy policy() throws IOException {
        try {
            return Policy.parse(Files.readString(directory.resolve(POLICY)));
        } catch (IllegalArgumentException e) {
            throw foreign("has a malformed " + POLICY + ": " + e.getMessage(), "Correct it");
        }
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
        return new StoreException(directory, Reason.FOREIGN, problem, advice);
    }
}

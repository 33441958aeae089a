package org.claimgraph.store;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.model.Hashes;

/**
 * Articles that are stored, but not in the database yet: one file of N-Quads each, which is there whole or not at all.
 *
 * <p>TDB2 copies every block that a transaction touches, some thirty megabytes for an article of ten thousand characters; taking the
 * articles in by the dozen makes a store of many articles several times smaller and faster, and each of them is still safe as soon as it
 * was put. Into an empty database they all go at once.
 */
final class Inbox {
    private static final int MANY = 32;
    private static final long LARGE = 128L << 20;
    private static final String FILE = ".nq";

    private final Path folder;
    private final Map<String, Path> files = new HashMap<>();
    private long bytes;

    /** Takes up what an earlier process left. */
    Inbox(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.sorted().toList()) {
                if (file.toString().endsWith(FILE)) {
                    files.put(articleOf(file), file);
                    bytes += Files.size(file);
                } else {
                    Files.delete(file);
                }
            }
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether it is time to take the articles into the database. */
    boolean isFull() {
        return files.size() >= MANY || bytes >= LARGE;
    }

    /** The size of all articles, as N-Quads. */
    long bytes() {
        return bytes;
    }

    boolean contains(String article) {
        return files.containsKey(article);
    }

    /** The graph of an article that is here. */
    Optional<Graph> graph(String article) {
        return Optional.ofNullable(files.get(article)).map(file -> {
            Graph graph = GraphFactory.createDefaultGraph();
            parse(file, quads(quad -> graph.add(quad.asTriple())));
            return graph;
        });
    }

    /** The N-Quads of an article's graph. */
    static byte[] serialize(String article, Graph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        new NQuadsSink(out).graph(article, graph.find().toList());
        return out.toByteArray();
    }

    /** Stores an article, replacing the one that was here under its name. */
    void add(String article, byte[] quads) throws IOException {
        Path file = folder.resolve(Hashes.sha256(article) + FILE);
        Path fresh = folder.resolve(Hashes.sha256(article) + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(quads);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        bytes += quads.length - (files.containsKey(article) ? Files.size(file) : 0);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        files.put(article, file);
    }

    /** The names of the articles. */
    List<String> articles() {
        return files.keySet().stream().sorted().toList();
    }

    /** Empties the inbox, once the database has the articles. */
    void clear() throws IOException {
        for (Path file : new ArrayList<>(files.values())) {
            Files.delete(file);
        }
        files.clear();
        bytes = 0;
    }

    /** The graph of the first statement. */
    private static String articleOf(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<String> names = new ArrayList<>(1);
            byte[] line = String.valueOf(reader.readLine()).getBytes(StandardCharsets.UTF_8);
            parse(
                    file,
                    new ByteArrayInputStream(line),
                    quads(quad -> names.add(quad.getGraph().getURI())));
            return names.get(0);
        }
    }

    /** All statements of all articles. */
    void read(StreamRDF sink) {
        for (String article : articles()) {
            Optional.ofNullable(files.get(article)).ifPresent(file -> parse(file, sink));
        }
    }

    private static StreamRDF quads(Consumer<Quad> action) {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                action.accept(quad);
            }
        };
    }

    private static void parse(Path file, StreamRDF sink) {
        try (InputStream in = Files.newInputStream(file)) {
            parse(file, in, sink);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** What this class wrote itself needs no checks of its IRIs and literals. */
    private static void parse(Path file, InputStream in, StreamRDF sink) {
        try {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .resolveURIs(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(sink);
        } catch (RiotException e) {
            throw new UncheckedIOException(new IOException(file + " is damaged: " + e.getMessage(), e));
        }
    }
}

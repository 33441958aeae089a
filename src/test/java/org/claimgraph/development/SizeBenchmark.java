package org.claimgraph.development;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.ontology.OntologyFile;
import org.claimgraph.store.Store;

/**
 * Makes a large store of invented articles and measures it: loading, assembling, adding one article, each question.
 *
 * <p>Arguments: a new folder, the number of articles (of twenty claims each). Actors are drawn after Zipf's law from 3,000.
 */
public final class SizeBenchmark {
    private final SyntheticNews news = new SyntheticNews();

    private SizeBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        new SizeBenchmark().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void run(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("articles.zip");
        long quads = write(file, articles);
        System.out.printf("%d claims, %d quads%n", articles * SyntheticNews.CLAIMS, quads);
        Path directory = folder.resolve("store");
        long begin = System.nanoTime();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            Store.restore(directory, in);
        }
        time("load articles", begin);
        try (Store store = Store.open(directory)) {
            begin = System.nanoTime();
            store.assemble();
            time("assemble", begin);
            System.out.println(store.stats());
            begin = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                store.put(news.article(articles + i), Run.of("benchmark 1", ""));
                store.look(dataset -> true);
            }
            time("add ten articles, a transaction each", begin);
            QuestionTimes.measure(store, List.of());
            begin = System.nanoTime();
            store.compact();
            time("compact", begin);
        }
        try (var files = Files.walk(directory)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
            System.out.printf("%d bytes, %d a claim%n", bytes, bytes / ((long) articles * SyntheticNews.CLAIMS));
        }
    }

    private long write(Path file, int articles) throws IOException {
        long quads = 0;
        GraphWriter writer = new GraphWriter(Iris.DEFAULT);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.setLevel(1);
            entry(archive, "shapes.ttl", OntologyFile.SHAPES.bytes());
            entry(archive, "acceptance.properties", OntologyFile.ACCEPTANCE.bytes());
            entry(archive, "store.properties", "format=2\nbase=urn:claimgraph:\n".getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry("store.nq"));
            for (int i = 0; i < articles; i++) {
                Extraction article = news.article(i);
                var name = NodeFactory.createURI(article.article().id());
                StringBuilder lines = new StringBuilder();
                var graph = writer.graph(article, Run.of("benchmark 1", ""));
                graph.find().forEach(triple -> lines.append(NodeFmtLib.strNQ(Quad.create(name, triple)))
                        .append('\n'));
                quads += graph.size();
                archive.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return quads;
    }

    private static void entry(ZipOutputStream archive, String name, byte[] bytes) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(bytes);
    }

    private static void time(String what, long begin) {
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }
}

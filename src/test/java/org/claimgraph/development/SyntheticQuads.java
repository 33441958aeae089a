package org.claimgraph.development;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;

/**
 * Writes the graphs of {@link SyntheticNews} as compressed N-Quads, for {@code BulkLoadBenchmark}.
 *
 * <p>Arguments: a file (its name ends in {@code .nq.gz}), the number of articles.
 */
public final class SyntheticQuads {
    private SyntheticQuads() {}

    public static void main(String[] arguments) throws IOException {
        int articles = Integer.parseInt(arguments[1]);
        SyntheticNews news = new SyntheticNews();
        GraphWriter writer = new GraphWriter(Iris.DEFAULT);
        long quads = 0;
        try (OutputStream out = compressed(Path.of(arguments[0]))) {
            for (int i = 0; i < articles; i++) {
                Extraction article = news.article(i);
                var name = NodeFactory.createURI(article.article().id());
                var graph = writer.graph(article, Run.of("benchmark 1", ""));
                for (var triple : graph.find().toList()) {
                    String line = NodeFmtLib.strNQ(Quad.create(name, triple)) + "\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
                quads += graph.size();
            }
        }
        System.out.printf("%d claims, %d quads%n", articles * SyntheticNews.CLAIMS, quads);
    }

    private static OutputStream compressed(Path file) throws IOException {
        return new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
                    {
                        def.setLevel(Deflater.BEST_SPEED);
                    }
                },
                1 << 20);
    }
}

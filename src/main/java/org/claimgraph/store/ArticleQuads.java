package org.claimgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Gate;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Problem;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.ontology.OntologyFile;

/**
 * The lines of <a href="https://www.w3.org/TR/n-quads/">N-Quads</a> that a store exports for an article, made without a store: what passes the
 * gate of a new one.
 *
 * <p>Safe for use by several threads.
 */
public final class ArticleQuads {
    private final GraphWriter writer;
    private final Run run;
    private final Gate gate;

    /** Quads with IRIs by {@code iris}, as produced by {@code run}. */
    public ArticleQuads(Iris iris, Run run) {
        this.writer = new GraphWriter(iris);
        this.run = run;
        this.gate = new Gate(OntologyFile.SHAPES::graph);
    }

    /**
     * What became of an article's graph.
     *
     * @param lines N-Quads in UTF-8, sorted; none where the graph is not well formed
     * @param problems what is wrong with it; empty, where nothing is
     */
    public record Made(Optional<byte[]> lines, List<Problem> problems) {}

    /** The lines of what was found in an article, or what is wrong with them. */
    public Made made(Extraction extraction) {
        String article = extraction.article().id();
        Graph graph = writer.graph(extraction, run);
        List<Problem> problems = gate.problems(graph, article);
        if (!problems.isEmpty()) {
            return new Made(Optional.empty(), problems);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Triple> triples = SortedTriples.of(graph);
            new NQuadsSink(out).graph(article, triples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(Optional.of(out.toByteArray()), List.of());
    }
}

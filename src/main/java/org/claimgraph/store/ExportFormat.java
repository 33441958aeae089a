package org.claimgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Labelled;

/**
 * The formats in which a store can be written out whole, article by article in the order of their IRIs, then the decisions about entities, and
 * on demand what was derived from all of it.
 */
public enum ExportFormat implements Labelled {
    /** N-Quads, one statement a line, sorted within each article. */
    NQUADS("nquads") {
        @Override
        GraphSink sink(OutputStream out) {
            return new NQuadsSink(out);
        }
    },
    /** TriG: Turtle with a block for each article. */
    TRIG("trig") {
        @Override
        GraphSink sink(OutputStream out) {
            return TurtleSink.trig(out);
        }
    },
    /** Turtle: all articles in one graph. */
    TURTLE("turtle") {
        @Override
        GraphSink sink(OutputStream out) {
            return TurtleSink.turtle(out);
        }
    },
    /** JSON-LD 1.1: a graph object for each article. */
    JSONLD("jsonld") {
        @Override
        GraphSink sink(OutputStream out) {
            return new JsonLdSink(out);
        }
    };

    private final String label;

    ExportFormat(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    abstract GraphSink sink(OutputStream out);

    void write(Store store, Collection<Node> derived, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        GraphSink sink = sink(buffered);
        sink.begin();
        for (String article : store.articles()) {
            var graph = store.graph(article);
            if (graph.isPresent()) {
                sink.graph(article, SortedTriples.of(graph.get()));
            }
        }
        List<Node> more = new ArrayList<>(List.of(Vocabulary.DECISIONS));
        more.addAll(derived);
        for (Node name : more) {
            Graph graph = store.stored(name);
            if (!graph.isEmpty()) {
                sink.graph(name.getURI(), SortedTriples.of(graph));
            }
        }
        sink.end();
        buffered.flush();
    }
}

package org.claimgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Labelled;

/** The formats in which a store can be written out whole, article by article in the order of their IRIs, then the decisions about entities. */
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

    void write(Store store, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        GraphSink sink = sink(buffered);
        sink.begin();
        for (String article : store.articles()) {
            var graph = store.graph(article);
            if (graph.isPresent()) {
                sink.graph(article, SortedTriples.of(graph.get()));
            }
        }
        Graph decisions = store.decisionGraph();
        if (!decisions.isEmpty()) {
            sink.graph(Vocabulary.DECISIONS.getURI(), SortedTriples.of(decisions));
        }
        sink.end();
        buffered.flush();
    }
}

package org.claimgraph.store;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Prefixes;

/** Writes <a href="https://www.w3.org/TR/trig/">TriG</a>, or <a href="https://www.w3.org/TR/turtle/">Turtle</a> without the graphs' names. */
record TurtleSink(StreamRDF stream, boolean named) implements GraphSink {
    static TurtleSink trig(OutputStream out) {
        return new TurtleSink(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), true);
    }

    static TurtleSink turtle(OutputStream out) {
        return new TurtleSink(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), false);
    }

    @Override
    public void begin() {
        stream.start();
        Prefixes.ALL.forEach(stream::prefix);
    }

    @Override
    public void graph(String article, List<Triple> triples) {
        Node name = NodeFactory.createURI(article);
        for (Triple triple : triples) {
            if (named) {
                stream.quad(Quad.create(name, triple));
            } else {
                stream.triple(triple);
            }
        }
    }

    @Override
    public void end() {
        stream.finish();
    }
}

package org.claimgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Writes <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>. */
record NQuadsSink(OutputStream out) implements GraphSink {
    @Override
    public void begin() {}

    @Override
    public void graph(String article, List<Triple> triples) throws IOException {
        Node name = NodeFactory.createURI(article);
        for (Triple triple : triples) {
            String line = NodeFmtLib.strNQ(Quad.create(name, triple));
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    @Override
    public void end() {}
}

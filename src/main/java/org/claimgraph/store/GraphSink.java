package org.claimgraph.store;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Triple;

/** Something that the graphs of articles are written to, one after the other. */
interface GraphSink {
    void begin() throws IOException;

    /** Writes one article's graph; its triples are sorted, so those of one subject are together. */
    void graph(String article, List<Triple> triples) throws IOException;

    void end() throws IOException;
}

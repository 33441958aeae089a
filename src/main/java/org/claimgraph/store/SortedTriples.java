package org.claimgraph.store;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** The triples of a graph in the order of their N-Triples lines. */
final class SortedTriples {
    private SortedTriples() {}

    static List<Triple> of(Graph graph) {
        return graph.stream()
                .map(triple -> new Line(triple, NodeFmtLib.strNT(triple)))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::triple)
                .toList();
    }

    private record Line(Triple triple, String text) {}
}

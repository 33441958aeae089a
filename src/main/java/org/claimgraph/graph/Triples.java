package org.claimgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The triples of one article's graph while they are being collected. */
final class Triples {
    private final Graph graph;

    Triples(Graph graph) {
        this.graph = graph;
    }

    void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    void add(Node subject, Node predicate, String text) {
        add(subject, predicate, Literals.string(text));
    }

    void add(Node subject, Node predicate, Optional<Node> object) {
        object.ifPresent(node -> add(subject, predicate, node));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}

package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.model.Labelled;

/** The terms of closed lists as individuals of the ontology: {@code cg:} and the term's label. */
public final class Terms {
    private Terms() {}

    /** The individual for {@code term}. */
    public static Node node(Labelled term) {
        return NodeFactory.createURI(Vocabulary.NAMESPACE + term.label());
    }

    static <E extends Enum<E> & Labelled> E read(Class<E> type, Node node) {
        String iri = node.isURI() ? node.getURI() : "";
        String label = iri.startsWith(Vocabulary.NAMESPACE) ? iri.substring(Vocabulary.NAMESPACE.length()) : "";
        return Labelled.find(type, label)
                .orElseThrow(() -> new GraphException(node.toString(), "is not one of " + Labelled.labels(type)));
    }
}

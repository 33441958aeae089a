package org.claimgraph.graph.assembly;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.model.Iris;
import org.claimgraph.ontology.OntologyFile;

/**
 * A place that only one value can fill: the object of a functional relation ({@code owl:FunctionalProperty} in the ontology), or the number in
 * "killed 14 people". Propositions that fill one place with different values cannot all be true.
 */
final class ValueSlot {
    private static final Graph ONTOLOGY = OntologyFile.CLAIMGRAPH.graph();

    private ValueSlot() {}

    /** The place that a proposition fills, where it fills one. */
    static Optional<Node> of(Iris iris, Node subject, Node predicate, Optional<Node> object) {
        if (object.isEmpty()) {
            return Optional.empty();
        }
        if (isFunctional(predicate)) {
            return Optional.of(node(iris, subject, predicate, ""));
        }
        return quantity(object.get()).map(quantity -> node(iris, subject, predicate, quantity.unit()));
    }

    /** Whether two propositions of one place exclude each other. */
    static boolean exclude(Node predicate, Node object, Node other) {
        Optional<Quantity> one = quantity(object);
        Optional<Quantity> two = quantity(other);
        if (one.isPresent() && two.isPresent()) {
            return one.get().unit().equals(two.get().unit()) && one.get().excludes(two.get());
        }
        return isFunctional(predicate) && object.isURI() && other.isURI() && !object.equals(other);
    }

    private static boolean isFunctional(Node predicate) {
        return ONTOLOGY.contains(predicate, RDF.type.asNode(), OWL.FunctionalProperty.asNode());
    }

    private static Optional<Quantity> quantity(Node object) {
        return object.isLiteral() ? Quantity.of(object.getLiteralLexicalForm()) : Optional.empty();
    }

    private static Node node(Iris iris, Node subject, Node predicate, String unit) {
        return NodeFactory.createURI(iris.of("place", subject.toString(), predicate.getURI(), unit));
    }
}

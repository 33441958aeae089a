package org.claimgraph.graph.assembly;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.model.Iris;
import org.claimgraph.ontology.OntologyFile;

/**
 * A place that only one value can fill: the object of a functional relation ({@code owl:FunctionalProperty} in the ontology: dates of birth), the
 * number in "killed 14 people", or which of two predicates that exclude each other holds. Propositions that fill one place with different values
 * cannot all be true.
 */
final class ValueSlot {
    private static final Graph RELATIONS = OntologyFile.RELATIONS.graph();

    private ValueSlot() {}

    /**
     * The places that a proposition fills.
     *
     * @param scope the IRI of the article that it says something in alone, or nothing
     */
    static Set<Node> of(Iris iris, String scope, Node subject, Node predicate, Optional<Node> object) {
        Set<Node> places = new HashSet<>();
        object.ifPresent(value -> {
            if (isFunctional(predicate)) {
                places.add(node(iris, scope, subject, predicate.getURI(), ""));
            } else {
                quantity(value)
                        .ifPresent(quantity ->
                                places.add(node(iris, scope, subject, predicate.getURI(), quantity.unit())));
            }
        });
        String what = object.map(Node::toString).orElse("");
        Opposites.pairs(predicate).forEach(pair -> places.add(node(iris, scope, subject, pair, what)));
        return places;
    }

    /** Whether two values of one place exclude each other: numbers, or dates. A place may lie in another one. */
    static boolean exclude(Node predicate, Node object, Node other) {
        Optional<Quantity> one = quantity(object);
        Optional<Quantity> two = quantity(other);
        if (one.isPresent() && two.isPresent()) {
            return one.get().unit().equals(two.get().unit()) && one.get().excludes(two.get());
        }
        return isFunctional(predicate)
                && Calendar.isDate(object)
                && Calendar.isDate(other)
                && Calendar.exclude(object.getLiteralLexicalForm(), other.getLiteralLexicalForm());
    }

    /** Whether a relation has one object at most. */
    static boolean isFunctional(Node predicate) {
        return RELATIONS.contains(predicate, RDF.type.asNode(), OWL.FunctionalProperty.asNode());
    }

    private static Optional<Quantity> quantity(Node object) {
        return object.isLiteral() && !Calendar.isDate(object)
                ? Quantity.of(object.getLiteralLexicalForm())
                : Optional.empty();
    }

    private static Node node(Iris iris, String scope, Node subject, String what, String unit) {
        return NodeFactory.createURI(iris.of("place", scope, subject.toString(), what, unit));
    }
}

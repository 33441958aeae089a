package org.claimgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;

/** What a graph says of one resource. */
record Facts(Graph graph, Node node) {
    /** Of every resource of class {@code type}, in the order of their positions. */
    static List<Facts> ofType(Graph graph, Node type) {
        return graph
                .find(Node.ANY, Standard.TYPE, type)
                .mapWith(triple -> new Facts(graph, triple.getSubject()))
                .toList()
                .stream()
                .sorted(Comparator.comparingInt(Facts::position))
                .toList();
    }

    Facts of(Node other) {
        return new Facts(graph, other);
    }

    List<Node> all(Node property) {
        return objects(property).toList();
    }

    Optional<Node> find(Node property) {
        ExtendedIterator<Node> objects = objects(property);
        try {
            return objects.nextOptional();
        } finally {
            objects.close();
        }
    }

    Node get(Node property) {
        return find(property).orElseThrow(() -> new GraphException(node.toString(), "has no " + property));
    }

    Facts follow(Node property) {
        return of(get(property));
    }

    String text(Node property) {
        return literal(get(property));
    }

    Optional<String> findText(Node property) {
        return find(property).map(this::literal);
    }

    Optional<String> findIri(Node property) {
        return find(property).map(Node::toString);
    }

    int integer(Node property) {
        try {
            return Integer.parseInt(text(property));
        } catch (NumberFormatException e) {
            throw new GraphException(node.toString(), property + " is no integer");
        }
    }

    double fraction(Node property) {
        try {
            return Double.parseDouble(text(property));
        } catch (NumberFormatException e) {
            throw new GraphException(node.toString(), property + " is no number");
        }
    }

    /** The resources that {@code property} names, in the order of their positions. */
    List<Facts> inOrder(Node property) {
        return all(property).stream()
                .map(this::of)
                .sorted(Comparator.comparingInt(Facts::position))
                .toList();
    }

    boolean is(Node type) {
        return graph.contains(node, Standard.TYPE, type);
    }

    String iri() {
        return node.toString();
    }

    private int position() {
        return find(Standard.POSITION).isPresent() ? integer(Standard.POSITION) : 0;
    }

    private ExtendedIterator<Node> objects(Node property) {
        return graph.find(node, property, Node.ANY).mapWith(triple -> triple.getObject());
    }

    private String literal(Node object) {
        if (!object.isLiteral()) {
            throw new GraphException(node.toString(), object + " should be a literal");
        }
        return object.getLiteralLexicalForm();
    }
}

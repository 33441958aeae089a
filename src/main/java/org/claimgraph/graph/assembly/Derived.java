package org.claimgraph.graph.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** One of the derived graphs, within a transaction: its statements by subject, by object, and replaced where they changed. */
final class Derived {
    private final DatasetGraph dataset;
    private final Node name;

    Derived(DatasetGraph dataset, Node name) {
        this.dataset = dataset;
        this.name = name;
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    void add(Node subject, Node property, Node object) {
        dataset.add(name, subject, property, object);
    }

    void delete(Node subject, Node property) {
        dataset.deleteAny(name, subject, property, Node.ANY);
    }

    void delete(Node subject) {
        dataset.deleteAny(name, subject, Node.ANY, Node.ANY);
    }

    void delete(Node subject, Node property, Node object) {
        dataset.delete(name, subject, property, object);
    }

    boolean contains(Node subject, Node property, Node object) {
        return dataset.contains(name, subject, property, object);
    }

    List<Node> objects(Node subject, Node property) {
        return list(subject, property, Node.ANY, Quad::getObject);
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    List<Node> subjects(Node property, Node object) {
        return list(Node.ANY, property, object, Quad::getSubject);
    }

    /** Makes the statements about {@code subject} those of {@code wanted}, touching only what differs. */
    void replace(Node subject, Set<Triple> wanted) {
        Set<Triple> stored = about(subject);
        stored.stream()
                .filter(triple -> !wanted.contains(triple))
                .forEach(triple -> dataset.delete(Quad.create(name, triple)));
        wanted.stream()
                .filter(triple -> !stored.contains(triple))
                .forEach(triple -> dataset.add(Quad.create(name, triple)));
    }

    /** All statements about {@code subject}. */
    Set<Triple> about(Node subject) {
        return new HashSet<>(list(subject, Node.ANY, Node.ANY, Quad::asTriple));
    }

    /** What was found, copied: a graph must not change while it is walked. */
    private <T> List<T> list(Node subject, Node property, Node object, Function<Quad, T> part) {
        return dataset.stream(name, subject, property, object).map(part).toList();
    }
}

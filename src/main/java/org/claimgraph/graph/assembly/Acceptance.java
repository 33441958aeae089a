package org.claimgraph.graph.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;

/**
 * The one place for bare triples: what the policy accepts. Beside each stands the proposition that it comes from, as {@code rdf:subject},
 * {@code rdf:predicate} and {@code rdf:object}, so that its claims are one step away.
 */
final class Acceptance {
    private final Derived assembly;
    private final Derived accepted;
    private final Policy policy;

    Acceptance(Derived assembly, Derived accepted, Policy policy) {
        this.assembly = assembly;
        this.accepted = accepted;
        this.policy = policy;
    }

    void decide(Node proposition, List<Evidence> evidence) {
        Optional<Triple> before = triple(accepted, proposition, Standard.SUBJECT, Standard.PREDICATE, Standard.OBJECT);
        Optional<Triple> bare = !evidence.isEmpty() && policy.accepts(evidence)
                ? triple(assembly, proposition, Vocabulary.OF_SUBJECT, Vocabulary.OF_PREDICATE, Vocabulary.OF_OBJECT)
                : Optional.empty();
        if (bare.equals(before)) {
            return;
        }
        before.ifPresent(triple -> accepted.replace(triple.getSubject(), without(triple)));
        Set<Triple> link = new HashSet<>();
        bare.ifPresent(triple -> {
            accepted.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
            link.add(Triple.create(proposition, Standard.SUBJECT, triple.getSubject()));
            link.add(Triple.create(proposition, Standard.PREDICATE, triple.getPredicate()));
            link.add(Triple.create(proposition, Standard.OBJECT, triple.getObject()));
        });
        accepted.replace(proposition, link);
    }

    private Set<Triple> without(Triple triple) {
        Set<Triple> rest = accepted.about(triple.getSubject());
        rest.remove(triple);
        return rest;
    }

    private static Optional<Triple> triple(Derived graph, Node node, Node subject, Node predicate, Node object) {
        return graph.object(node, subject).filter(Node::isURI).flatMap(s -> graph.object(node, predicate)
                .flatMap(p -> graph.object(node, object).map(o -> Triple.create(s, p, o))));
    }
}

package org.claimgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Event;

/** Event categories and modes as concepts of {@code ontology/plover.ttl}: {@code plover:CONSULT}, {@code plover:CONSULT-visit}. */
final class PloverTerms {
    private PloverTerms() {}

    static Node category(Event event) {
        return Triples.iri(Vocabulary.PLOVER + event.category());
    }

    static Optional<Node> mode(Event event) {
        return event.mode().map(mode -> Triples.iri(Vocabulary.PLOVER + event.category() + "-" + mode));
    }

    static Event event(Node category, Optional<Node> mode) {
        String name = local(category, Vocabulary.PLOVER);
        return new Event(name, mode.map(node -> local(node, Vocabulary.PLOVER + name + "-")));
    }

    private static String local(Node node, String start) {
        if (!node.isURI() || !node.getURI().startsWith(start)) {
            throw new GraphException(node.toString(), "is no concept under " + start);
        }
        return node.getURI().substring(start.length());
    }
}

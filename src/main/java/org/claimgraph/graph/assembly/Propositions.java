package org.claimgraph.graph.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;

/**
 * What the claims of an article say, whoever says it and however surely: subject, predicate, object.
 *
 * <p>A phrase that denotes an entity stands for it, any other phrase, and an object that denotes the subject, for its words. The words of a subject mean nothing outside their article
 * ("the minister"), nor do vague words of an object ("that"), nor does the rest of a title: propositions about them stay inside it.
 */
final class Propositions {
    /** What a proposition is, apart from who claims it. */
    static final List<Node> PROPERTIES = List.of(
            Standard.TYPE, Vocabulary.OF_SUBJECT, Vocabulary.OF_PREDICATE, Vocabulary.OF_OBJECT, Vocabulary.VALUE_SLOT);

    private final Iris iris;
    private final Identity identity;

    Propositions(Iris iris, Identity identity) {
        this.iris = iris;
        this.identity = identity;
    }

    /** What a claim says. */
    record Proposition(Node node, Set<Triple> triples) {}

    /** The proposition that {@code claim}, which stands in {@code graph}, expresses. */
    Proposition of(Graph graph, Node claim, Node article) {
        Slot subject =
                slot(graph, claim, Standard.SUBJECT, Vocabulary.SUBJECT_PASSAGE).orElseGet(() -> wording(""));
        Node predicate = object(graph, claim, Standard.PREDICATE).orElseThrow();
        Optional<Slot> object = slot(graph, claim, Standard.OBJECT, Vocabulary.OBJECT_PASSAGE)
                .map(slot -> slot.equals(subject) ? spelled(graph, claim).orElse(slot) : slot);
        boolean travels = (object.isPresent() || isWhole(predicate))
                && subject.isEntity()
                && object.filter(slot -> !slot.travels()).isEmpty()
                && (!isBeing(predicate) || WholeTitle.is(graph, claim, predicate, article));
        Node node = NodeFactory.createURI(iris.of(
                "proposition",
                travels ? "" : article.getURI(),
                subject.meaning().toString(),
                predicate.getURI(),
                object.map(slot -> slot.meaning().toString()).orElse("")));
        Set<Triple> triples = new HashSet<>();
        triples.add(Triple.create(node, Standard.TYPE, Vocabulary.PROPOSITION));
        triples.add(Triple.create(node, Vocabulary.OF_SUBJECT, subject.meaning()));
        triples.add(Triple.create(node, Vocabulary.OF_PREDICATE, predicate));
        object.ifPresent(slot -> triples.add(Triple.create(node, Vocabulary.OF_OBJECT, slot.meaning())));
        if (travels) {
            ValueSlot.of(iris, subject.meaning(), predicate, object.map(Slot::meaning))
                    .ifPresent(slot -> triples.add(Triple.create(node, Vocabulary.VALUE_SLOT, slot)));
        }
        return new Proposition(node, triples);
    }

    /**
     * Whether a predicate says something without an object: a relation, or several words ({@code be killed}, {@code be president}). A verb alone
     * ({@code go}, {@code participate}) says too little to be the same elsewhere.
     */
    static boolean isWhole(Node predicate) {
        String iri = predicate.getURI();
        return iri.startsWith(Vocabulary.NAMESPACE)
                || iri.substring(iri.lastIndexOf(':') + 1).contains("_");
    }

    /** Whether a predicate is a noun or an adjective with "be" ({@code be_president}). */
    private static boolean isBeing(Node predicate) {
        String iri = predicate.getURI();
        return iri.startsWith("be_", iri.lastIndexOf(':') + 1);
    }

    /** What fills the place of a subject or an object. */
    private record Slot(Node meaning, boolean isEntity) {
        boolean travels() {
            return isEntity || Wording.travels(meaning.getLiteralLexicalForm());
        }
    }

    private Optional<Slot> slot(Graph graph, Node claim, Node thing, Node passage) {
        return object(graph, claim, thing).map(node -> {
            if (!object(graph, claim, passage).equals(Optional.of(node))) {
                return new Slot(identity.of(node), true);
            }
            return wording(words(graph, node));
        });
    }

    /** The object by its words: "a novice" in "she is a novice" denotes her, but that is not what is said. */
    private static Optional<Slot> spelled(Graph graph, Node claim) {
        return object(graph, claim, Vocabulary.OBJECT_PASSAGE).map(passage -> wording(words(graph, passage)));
    }

    private static Slot wording(String words) {
        return new Slot(NodeFactory.createLiteralString(Wording.of(words)), false);
    }

    /** The words of a passage. */
    static String words(Graph graph, Node passage) {
        return graph.find(passage, Standard.HAS_SELECTOR, Node.ANY).toList().stream()
                .flatMap(triple -> object(graph, triple.getObject(), Standard.EXACT).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    static Optional<Node> object(Graph graph, Node subject, Node property) {
        var found = graph.find(subject, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        } finally {
            found.close();
        }
    }
}

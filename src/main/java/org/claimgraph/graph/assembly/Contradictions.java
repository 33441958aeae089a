package org.claimgraph.graph.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;

/**
 * Claims that cannot all be true: those of one proposition with both polarities, and those that fill a place for one value with several, or with
 * predicates that exclude each other.
 *
 * <p>A denial is a contradiction of polarities in which somebody whom the proposition is about denies it.
 */
final class Contradictions {
    private final Derived derived;
    private final Iris iris;
    private final Conflict conflict;
    private final Catalogue catalogue;

    Contradictions(Derived derived, Iris iris, Conflict conflict, Catalogue catalogue) {
        this.derived = derived;
        this.iris = iris;
        this.conflict = conflict;
        this.catalogue = catalogue;
    }

    /** Finds what {@code evidence}, all claims of {@code proposition}, has against each other. */
    void ofPolarity(Node proposition, List<Evidence> evidence) {
        Set<Node> involved = new HashSet<>(derived.objects(proposition, Vocabulary.OF_SUBJECT));
        involved.addAll(derived.objects(proposition, Vocabulary.OF_OBJECT));
        Set<Node> claims = new LinkedHashSet<>();
        boolean clear = isClear(proposition);
        boolean denied = false;
        for (Evidence no : evidence) {
            for (Evidence yes : no.positive() || !clear ? List.<Evidence>of() : evidence) {
                if (yes.positive() && conflict.denies(no, yes)) {
                    claims.add(no.claim());
                    claims.add(yes.claim());
                    denied |= no.speaker().filter(involved::contains).isPresent();
                }
            }
        }
        describe("polarity", proposition, denied ? "denial" : "polarity", Set.of(proposition), claims);
    }

    /** Whether a proposition says the same thing wherever its article says it: no vague words or verbs, and no verb alone. */
    private boolean isClear(Node proposition) {
        if (derived.objects(proposition, Vocabulary.OF_PREDICATE).stream().anyMatch(Propositions::isVague)) {
            return false;
        }
        List<Node> parts = new ArrayList<>(derived.objects(proposition, Vocabulary.OF_SUBJECT));
        List<Node> object = derived.objects(proposition, Vocabulary.OF_OBJECT);
        parts.addAll(object);
        return parts.stream().allMatch(part -> part.isURI() || Wording.travels(part.getLiteralLexicalForm()))
                && (!object.isEmpty()
                        || derived.objects(proposition, Vocabulary.OF_PREDICATE).stream()
                                .allMatch(Propositions::isWhole));
    }

    /** Finds which claims of a place give values that exclude each other. */
    void ofValue(Node place, Map<Node, List<Evidence>> propositions) {
        Set<Node> about = new LinkedHashSet<>();
        Set<Node> claims = new LinkedHashSet<>();
        propositions.forEach((one, evidence) -> propositions.forEach((other, others) -> {
            if (one.getURI().compareTo(other.getURI()) < 0 && exclude(one, other) && isClear(one) && isClear(other)) {
                for (Evidence a : evidence) {
                    for (Evidence b : others) {
                        if (a.positive() && b.positive() && conflict.differ(a, b)) {
                            about.addAll(List.of(one, other));
                            claims.addAll(List.of(a.claim(), b.claim()));
                        }
                    }
                }
            }
        }));
        boolean opposite = about.stream()
                        .flatMap(proposition -> derived.object(proposition, Vocabulary.OF_PREDICATE).stream())
                        .distinct()
                        .count()
                > 1;
        describe("value", place, opposite ? "opposite" : "value", about, claims);
    }

    private boolean exclude(Node one, Node other) {
        Optional<Node> predicate = derived.object(one, Vocabulary.OF_PREDICATE);
        Optional<Node> another = derived.object(other, Vocabulary.OF_PREDICATE);
        if (!predicate.equals(another)) {
            return predicate
                    .flatMap(a -> another.map(b -> Opposites.exclude(a, b)))
                    .orElse(false);
        }
        return derived.object(one, Vocabulary.OF_OBJECT)
                .flatMap(a -> derived.object(other, Vocabulary.OF_OBJECT)
                        .flatMap(b -> predicate.map(what -> ValueSlot.exclude(what, a, b)
                                || ValueSlot.isFunctional(what) && conflict.areCountries(a, b))))
                .orElse(false);
    }

    private void describe(String rule, Node place, String kind, Set<Node> about, Set<Node> claims) {
        Node node = NodeFactory.createURI(iris.of("contradiction", rule, place.getURI()));
        Set<Triple> triples = new HashSet<>();
        Set<Node> entities = new LinkedHashSet<>();
        if (!claims.isEmpty()) {
            triples.add(Triple.create(node, Standard.TYPE, Vocabulary.CONTRADICTION));
            triples.add(Triple.create(node, Vocabulary.CONTRADICTION_KIND, NodeFactory.createLiteralString(kind)));
            about.forEach(proposition -> triples.add(Triple.create(node, Vocabulary.ABOUT, proposition)));
            claims.forEach(claim -> triples.add(Triple.create(node, Vocabulary.CONFLICTING, claim)));
            about.forEach(proposition -> {
                entities.addAll(derived.objects(proposition, Vocabulary.OF_SUBJECT));
                entities.addAll(derived.objects(proposition, Vocabulary.OF_OBJECT));
            });
            entities.removeIf(entity -> !entity.isURI());
            entities.add(Vocabulary.ANYTHING);
        }
        derived.replace(node, triples);
        catalogue.dispute(node, entities);
    }
}

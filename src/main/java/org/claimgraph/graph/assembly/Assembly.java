package org.claimgraph.graph.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;

/**
 * Keeps the derived graphs of a dataset in step with its articles, within one transaction of it: tell it each article that came or goes, then
 * {@link #finish}. Only what the articles touch is looked at again; the result is the same as if all were assembled from nothing.
 */
public final class Assembly {
    private final DatasetGraph dataset;
    private final Identity identity;
    private final Derived derived;
    private final Propositions propositions;
    private final Stories stories;
    private final Contradictions contradictions;
    private final Acceptance acceptance;

    /** What the propositions met so far are. */
    private final Map<Node, Set<Triple>> descriptions = new HashMap<>();

    private final Set<Node> touched = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    private final Set<Node> moved = new HashSet<>();

    /** An assembly on {@code dataset}, which is in a write transaction and stays in it until {@link #finish}. */
    public Assembly(DatasetGraph dataset, Iris iris, Identity identity, Policy policy) {
        this.dataset = dataset;
        this.identity = identity;
        this.derived = new Derived(dataset, Vocabulary.ASSEMBLY);
        this.propositions = new Propositions(iris, identity);
        this.stories = new Stories(dataset, derived, iris, moved::add);
        this.contradictions = new Contradictions(derived, iris, new Conflict(dataset, identity));
        this.acceptance = new Acceptance(derived, new Derived(dataset, Vocabulary.ACCEPTED), policy);
    }

    /** Takes in an article whose graph was added. */
    public void add(Node article) {
        Graph graph = dataset.getGraph(article);
        for (Node claim : claims(graph)) {
            express(graph, claim, article);
        }
        derived.add(article, Vocabulary.DIGEST, Digest.of(graph));
        stories.add(
                article,
                Propositions.object(graph, article, Vocabulary.TEXT)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""));
    }

    /** Takes out an article whose graph is about to be removed. */
    public void remove(Node article) {
        for (Node claim : claims(dataset.getGraph(article))) {
            forget(claim);
        }
        derived.delete(article, Vocabulary.DIGEST);
        stories.remove(article);
        moved.remove(article);
    }

    /** Looks again at all claims that name one of {@code entities}, because what these stand for changed. */
    public void identify(Set<Node> entities) {
        for (Node entity : entities) {
            for (Node property : List.of(Standard.SUBJECT, Standard.OBJECT)) {
                dataset.stream(Node.ANY, Node.ANY, property, entity)
                        .filter(quad ->
                                dataset.contains(quad.getGraph(), quad.getSubject(), Standard.TYPE, Vocabulary.CLAIM))
                        .toList()
                        .forEach(quad -> {
                            forget(quad.getSubject());
                            express(dataset.getGraph(quad.getGraph()), quad.getSubject(), quad.getGraph());
                        });
            }
        }
    }

    /**
     * Counts, compares and accepts anew what was touched.
     *
     * @return the propositions that nobody claims any more, sorted
     */
    public List<String> finish() {
        for (Node article : moved) {
            claims(dataset.getGraph(article))
                    .forEach(claim -> touched.addAll(derived.objects(claim, Vocabulary.EXPRESSES)));
        }
        Origins origins = new Origins(dataset, derived);
        Set<Node> places = new HashSet<>();
        List<String> gone = new ArrayList<>();
        for (Node proposition : touched) {
            places.addAll(derived.objects(proposition, Vocabulary.VALUE_SLOT));
            List<Evidence> evidence = evidence(proposition, origins);
            derived.replace(proposition, describe(proposition, evidence));
            places.addAll(derived.objects(proposition, Vocabulary.VALUE_SLOT));
            contradictions.ofPolarity(proposition, evidence);
            acceptance.decide(proposition, evidence);
            if (evidence.isEmpty()) {
                gone.add(proposition.getURI());
            }
        }
        for (Node place : places) {
            Map<Node, List<Evidence>> alternatives = new LinkedHashMap<>();
            derived.subjects(Vocabulary.VALUE_SLOT, place)
                    .forEach(proposition -> alternatives.put(proposition, evidence(proposition, origins)));
            contradictions.ofValue(place, alternatives);
        }
        return gone;
    }

    private Set<Triple> describe(Node proposition, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return Set.of();
        }
        Set<Triple> triples = new HashSet<>(descriptions.getOrDefault(proposition, Set.of()));
        if (triples.isEmpty()) {
            for (Node property : Propositions.PROPERTIES) {
                derived.objects(proposition, property)
                        .forEach(object -> triples.add(Triple.create(proposition, property, object)));
            }
        }
        List<Evidence> affirming = evidence.stream().filter(Evidence::positive).toList();
        List<Evidence> denying =
                evidence.stream().filter(one -> !one.positive()).toList();
        Support.of(affirming).describe(proposition, true, triples);
        Support.of(denying).describe(proposition, false, triples);
        (affirming.isEmpty() ? denying : affirming)
                .stream()
                        .min(Evidence.EARLIEST)
                        .ifPresent(first ->
                                triples.add(Triple.create(proposition, Vocabulary.FIRST_CLAIM, first.claim())));
        return triples;
    }

    private List<Evidence> evidence(Node proposition, Origins origins) {
        return derived.subjects(Vocabulary.EXPRESSES, proposition).stream()
                .flatMap(claim -> Evidence.read(dataset, claim, origins, identity).stream())
                .toList();
    }

    private void express(Graph graph, Node claim, Node article) {
        Propositions.Proposition proposition = propositions.of(graph, claim, article);
        descriptions.put(proposition.node(), proposition.triples());
        derived.add(claim, Vocabulary.EXPRESSES, proposition.node());
        touched.add(proposition.node());
    }

    private void forget(Node claim) {
        touched.addAll(derived.objects(claim, Vocabulary.EXPRESSES));
        derived.delete(claim);
    }

    private static List<Node> claims(Graph graph) {
        return graph.find(Node.ANY, Standard.TYPE, Vocabulary.CLAIM)
                .mapWith(Triple::getSubject)
                .toList();
    }
}

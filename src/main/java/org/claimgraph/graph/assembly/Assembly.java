package org.claimgraph.graph.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
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
    private final Catalogue catalogue;

    /** What the propositions met so far are. */
    private final Map<Node, Set<Triple>> descriptions = new HashMap<>();

    private final Set<Node> touched = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    private final Set<Node> moved = new HashSet<>();
    /** Articles that were added, so that all that they say is touched anyway. */
    private final Set<Node> fresh = new HashSet<>();

    /** An assembly on {@code dataset}, which is in a write transaction and stays in it until {@link #finish}. */
    public Assembly(DatasetGraph dataset, Iris iris, Identity identity, Policy policy) {
        this.dataset = dataset;
        this.identity = identity;
        this.derived = new Derived(dataset, Vocabulary.ASSEMBLY);
        this.propositions = new Propositions(iris, identity);
        this.stories = new Stories(dataset, derived, iris, moved::add);
        this.catalogue = new Catalogue(dataset, iris, identity);
        this.contradictions = new Contradictions(derived, iris, new Conflict(dataset, identity), catalogue);
        this.acceptance = new Acceptance(derived, new Derived(dataset, Vocabulary.ACCEPTED), policy);
    }

    /** Takes in an article whose graph was added. */
    public void add(Node article) {
        add(article, copy(article));
    }

    /** Takes in an article whose graph, of which {@code graph} is a copy in memory, was added. */
    public void add(Node article, Graph graph) {
        List<Node> claims = claims(graph);
        for (Node claim : claims) {
            express(graph, claim, article);
        }
        catalogue.add(graph, article, claims);
        derived.add(article, Vocabulary.DIGEST, Digest.of(graph, identity));
        stories.add(
                article,
                Propositions.object(graph, article, Vocabulary.TEXT)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""));
        fresh.add(article);
    }

    /** Whether {@code graph} was taken in as that of {@code article}, statement by statement. */
    public boolean holds(Node article, Graph graph) {
        return derived.contains(article, Vocabulary.DIGEST, Digest.of(graph, identity));
    }

    /** Takes out an article whose graph is about to be removed. */
    public void remove(Node article) {
        Graph graph = copy(article);
        List<Node> claims = claims(graph);
        claims.forEach(this::forget);
        catalogue.remove(graph, article, claims);
        derived.delete(article, Vocabulary.DIGEST);
        stories.remove(article);
        moved.remove(article);
        fresh.remove(article);
    }

    /** Looks again at all claims and articles that name one of {@code entities}, because what these stand for changed. */
    public void identify(Set<Node> entities) {
        Set<Node> articles = new HashSet<>();
        for (Node entity : entities) {
            claimsNaming(entity).forEach(quad -> {
                forget(quad.getSubject());
                Graph graph = dataset.getGraph(quad.getGraph());
                express(graph, quad.getSubject(), quad.getGraph());
                catalogue.place(graph, quad.getGraph(), quad.getSubject());
            });
            voices(entity).forEach(quad -> {
                touched.addAll(derived.objects(quad.getSubject(), Vocabulary.EXPRESSES));
                catalogue.place(dataset.getGraph(quad.getGraph()), quad.getGraph(), quad.getSubject());
            });
            Stream.of(Standard.DENOTES, Vocabulary.UNLINKED_FROM).forEach(property -> find(Node.ANY, property, entity)
                    .forEach(quad -> articles.add(quad.getGraph())));
        }
        for (Node article : articles) {
            derived.delete(article, Vocabulary.DIGEST);
            derived.add(article, Vocabulary.DIGEST, Digest.of(copy(article), identity));
        }
    }

    /** What says that {@code entity} is the subject or the object of a claim. */
    private List<Quad> claimsNaming(Node entity) {
        return Stream.of(Standard.SUBJECT, Standard.OBJECT)
                .flatMap(property -> find(Node.ANY, property, entity).stream())
                .filter(quad -> dataset.contains(quad.getGraph(), quad.getSubject(), Standard.TYPE, Vocabulary.CLAIM))
                .toList();
    }

    /** What says that {@code entity} makes a claim, or plays another role in it. */
    private List<Quad> voices(Node entity) {
        List<Quad> claims = new ArrayList<>();
        find(Node.ANY, Vocabulary.SOURCE, entity)
                .forEach(quad -> claims.addAll(find(Node.ANY, Vocabulary.ATTRIBUTION, quad.getSubject())));
        find(Node.ANY, Vocabulary.FILLER, entity)
                .forEach(quad -> claims.addAll(find(Node.ANY, Vocabulary.HAS_ROLE, quad.getSubject())));
        return claims;
    }

    private List<Quad> find(Node subject, Node property, Node object) {
        return dataset.stream(Node.ANY, subject, property, object).toList();
    }

    /**
     * Counts, compares and accepts anew what was touched.
     *
     * @return the propositions that nobody claims any more, sorted
     */
    public List<String> finish() {
        moved.removeAll(fresh);
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
            Set<Triple> description = describe(proposition, evidence);
            derived.replace(proposition, description);
            catalogue.place(proposition, description, first(evidence));
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
        catalogue.finish();
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
        first(evidence)
                .ifPresent(first -> triples.add(Triple.create(proposition, Vocabulary.FIRST_CLAIM, first.claim())));
        return triples;
    }

    /** The claim that was published first: of those that affirm, where there are any. */
    private static Optional<Evidence> first(List<Evidence> evidence) {
        Optional<Evidence> affirming =
                evidence.stream().filter(Evidence::positive).min(Evidence.EARLIEST);
        return affirming.or(() -> evidence.stream().min(Evidence.EARLIEST));
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

    /** The graph of an article, in memory, where it is walked many times. */
    private Graph copy(Node article) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.stream(article, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    private static List<Node> claims(Graph graph) {
        return graph.find(Node.ANY, Standard.TYPE, Vocabulary.CLAIM)
                .mapWith(Triple::getSubject)
                .toList();
    }
}

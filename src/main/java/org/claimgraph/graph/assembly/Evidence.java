package org.claimgraph.graph.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Terms;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.RoleName;

/**
 * A claim as evidence for or against a proposition.
 *
 * @param claim the claim
 * @param origin the article that it stands in, with what counts for independence
 * @param positive whether it says that it is so
 * @param committed whether its voice presents it as a fact or as likely, and not as a wish or a question
 * @param understood whether the extractor is not in doubt about having read it right
 * @param sure whether its voice presents it as a fact, and it is understood
 * @param tense when
 * @param speaker who says it, where the text names somebody
 */
record Evidence(
        Node claim,
        Origin origin,
        boolean positive,
        boolean committed,
        boolean understood,
        boolean sure,
        Node tense,
        Optional<Node> speaker) {
    /** The order of publication, undated last. */
    static final Comparator<Evidence> EARLIEST = Comparator.comparing(
                    (Evidence evidence) -> evidence.origin().published().orElse("9999"))
            .thenComparing(evidence -> evidence.claim().getURI());

    /** What the extractor has less confidence in is right in one case of three, and supports nothing. */
    private static final double LEAST = 0.45;

    private static final Node CERTAIN = Terms.node(Certainty.CERTAIN);
    private static final Set<Node> COMMITTED = Set.of(Terms.node(Certainty.CERTAIN), Terms.node(Certainty.PROBABLE));
    private static final Set<Node> OPEN = Set.of(Terms.node(Attitude.QUESTION), Terms.node(Attitude.INTENTION));
    private static final Node POSITIVE = Terms.node(Polarity.POSITIVE);
    private static final Node TIME = Terms.node(RoleName.TIME);

    /** Reads {@code claim}; nothing where no article has it. */
    static Optional<Evidence> read(DatasetGraph dataset, Node claim, Origins origins, Identity identity) {
        return dataset.stream(Node.ANY, claim, Standard.WAS_DERIVED_FROM, Node.ANY)
                .findFirst()
                .map(Quad::getGraph)
                .map(article -> read(dataset.getGraph(article), claim, origins.of(article), identity));
    }

    private static Evidence read(Graph graph, Node claim, Origin origin, Identity identity) {
        Optional<Node> attribution = Propositions.object(graph, claim, Vocabulary.ATTRIBUTION);
        Optional<Node> attitude = attribution.flatMap(node -> Propositions.object(graph, node, Vocabulary.ATTITUDE));
        boolean committed = Propositions.object(graph, claim, Vocabulary.CERTAINTY)
                        .filter(COMMITTED::contains)
                        .isPresent()
                && attitude.filter(OPEN::contains).isEmpty();
        boolean understood = confidence(graph, claim) >= LEAST;
        return new Evidence(
                claim,
                origin,
                graph.contains(claim, Vocabulary.POLARITY, POSITIVE),
                committed,
                understood,
                committed && understood && graph.contains(claim, Vocabulary.CERTAINTY, CERTAIN),
                Propositions.object(graph, claim, Vocabulary.TENSE).orElse(Node.ANY),
                attribution
                        .flatMap(node -> Propositions.object(graph, node, Vocabulary.SOURCE))
                        .map(identity::of));
    }

    private static double confidence(Graph graph, Node claim) {
        return Propositions.object(graph, claim, Vocabulary.CONFIDENCE)
                .map(node -> Double.parseDouble(node.getLiteralLexicalForm()))
                .orElse(1.0);
    }

    /** What fills each role of the claim: the entities, or the words. Times are told by their values. */
    Map<Node, Set<String>> circumstances(DatasetGraph dataset, Identity identity) {
        Map<Node, Set<String>> result = new HashMap<>();
        Graph graph = dataset.getGraph(origin.article());
        for (Node role : graph.find(claim, Vocabulary.HAS_ROLE, Node.ANY)
                .mapWith(Triple::getObject)
                .toList()) {
            Optional<Node> name = Propositions.object(graph, role, Vocabulary.ROLE_NAME);
            Optional<Node> filler = Propositions.object(graph, role, Vocabulary.FILLER);
            if (name.isPresent() && filler.isPresent()) {
                String meaning = name.get().equals(TIME)
                        ? Propositions.object(graph, role, Vocabulary.VALUE)
                                .map(Node::getLiteralLexicalForm)
                                .orElse("")
                        : Propositions.object(graph, role, Vocabulary.PASSAGE).equals(filler)
                                ? Wording.of(Propositions.words(graph, filler.get()))
                                : identity.of(filler.get()).toString();
                result.computeIfAbsent(name.get(), key -> new TreeSet<>()).add(meaning);
            }
        }
        return result;
    }
}

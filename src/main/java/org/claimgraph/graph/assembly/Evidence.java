package org.claimgraph.graph.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
 * @param tense when
 * @param speaker who says it, where the text names somebody
 * @param facts all that the article's graph says of the claim
 */
record Evidence(
        Node claim,
        Origin origin,
        boolean positive,
        boolean committed,
        Node tense,
        Optional<Node> speaker,
        Map<Node, Set<Node>> facts) {
    /** The order of publication, undated last. */
    static final Comparator<Evidence> EARLIEST = Comparator.comparing(
                    (Evidence evidence) -> evidence.origin().published().orElse("9999"))
            .thenComparing(evidence -> evidence.claim().getURI());

    private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);
    private static final Set<Node> COMMITTED = Set.of(Terms.node(Certainty.CERTAIN), Terms.node(Certainty.PROBABLE));
    private static final Set<Node> OPEN = Set.of(Terms.node(Attitude.QUESTION), Terms.node(Attitude.INTENTION));
    private static final Node POSITIVE = Terms.node(Polarity.POSITIVE);
    private static final Node TIME = Terms.node(RoleName.TIME);

    /** Reads {@code claim}; nothing where no article has it. */
    static Optional<Evidence> read(DatasetGraph dataset, Node claim, Origins origins, Identity identity) {
        Map<Node, Set<Node>> facts = new HashMap<>();
        Node[] article = new Node[1];
        for (Quad quad : dataset.stream(Node.ANY, claim, Node.ANY, Node.ANY).toList()) {
            if (!quad.getGraph().equals(Vocabulary.ASSEMBLY)) {
                facts.computeIfAbsent(quad.getPredicate(), property -> new TreeSet<>(BY_TEXT))
                        .add(quad.getObject());
                article[0] = quad.getGraph();
            }
        }
        if (article[0] == null) {
            return Optional.empty();
        }
        Optional<Node> attribution = first(facts, Vocabulary.ATTRIBUTION);
        Graph graph = dataset.getGraph(article[0]);
        Optional<Node> attitude = attribution.flatMap(node -> Propositions.object(graph, node, Vocabulary.ATTITUDE));
        return Optional.of(new Evidence(
                claim,
                origins.of(article[0]),
                first(facts, Vocabulary.POLARITY).equals(Optional.of(POSITIVE)),
                first(facts, Vocabulary.CERTAINTY).filter(COMMITTED::contains).isPresent()
                        && attitude.filter(OPEN::contains).isEmpty(),
                first(facts, Vocabulary.TENSE).orElse(Node.ANY),
                attribution
                        .flatMap(node -> Propositions.object(graph, node, Vocabulary.SOURCE))
                        .map(identity::of),
                facts));
    }

    private static Optional<Node> first(Map<Node, Set<Node>> facts, Node property) {
        return facts.getOrDefault(property, Set.of()).stream().findFirst();
    }

    /** What fills each role of the claim: the entities, or the words. Times are told by their values. */
    Map<Node, Set<String>> circumstances(DatasetGraph dataset, Identity identity) {
        Map<Node, Set<String>> result = new HashMap<>();
        Graph graph = dataset.getGraph(origin.article());
        for (Node role : facts.getOrDefault(Vocabulary.HAS_ROLE, Set.of())) {
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

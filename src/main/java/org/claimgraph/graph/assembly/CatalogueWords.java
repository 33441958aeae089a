package org.claimgraph.graph.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.SearchWords;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;

/**
 * The words of the passages that stand in the slots of claims and as their sources without denoting an entity, so that a phrase is found without
 * going through all quotes.
 */
final class CatalogueWords {
    private final Derived catalogue;

    CatalogueWords(Derived catalogue) {
        this.catalogue = catalogue;
    }

    void add(Graph graph, List<Node> claims) {
        for (Node passage : passages(graph, claims)) {
            quote(graph, passage).ifPresent(quote -> SearchWords.of(quote)
                    .forEach(word -> catalogue.add(passage, Vocabulary.WORD, NodeFactory.createLiteralString(word))));
        }
    }

    void remove(Graph graph, List<Node> claims) {
        passages(graph, claims).forEach(passage -> catalogue.delete(passage, Vocabulary.WORD));
    }

    private static Set<Node> passages(Graph graph, List<Node> claims) {
        Set<Node> passages = new LinkedHashSet<>();
        for (Node claim : claims) {
            Propositions.object(graph, claim, Standard.SUBJECT).ifPresent(passages::add);
            Propositions.object(graph, claim, Standard.OBJECT).ifPresent(passages::add);
            Propositions.object(graph, claim, Vocabulary.ATTRIBUTION)
                    .flatMap(attribution -> Propositions.object(graph, attribution, Vocabulary.SOURCE))
                    .ifPresent(passages::add);
            graph.find(claim, Vocabulary.HAS_ROLE, Node.ANY)
                    .mapWith(Triple::getObject)
                    .forEach(role ->
                            Propositions.object(graph, role, Vocabulary.FILLER).ifPresent(passages::add));
        }
        return passages;
    }

    /** What a passage says; nothing where {@code node} is none. */
    private static Optional<String> quote(Graph graph, Node node) {
        return graph.find(node, Standard.HAS_SELECTOR, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .flatMap(selector -> Propositions.object(graph, selector, Standard.EXACT).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}

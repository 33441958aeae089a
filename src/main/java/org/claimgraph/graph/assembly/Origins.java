package org.claimgraph.graph.assembly;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;

/** The origins of claims, each read once within a transaction. */
final class Origins {
    private final DatasetGraph dataset;
    private final Derived derived;
    private final Map<Node, Origin> known = new HashMap<>();

    Origins(DatasetGraph dataset, Derived derived) {
        this.dataset = dataset;
        this.derived = derived;
    }

    Origin of(Node article) {
        return known.computeIfAbsent(article, this::read);
    }

    private Origin read(Node article) {
        Graph graph = dataset.getGraph(article);
        return new Origin(
                article,
                Propositions.object(graph, article, Standard.SPECIALIZATION_OF).orElse(article),
                Propositions.object(graph, article, Standard.PUBLISHER),
                derived.object(article, Vocabulary.IN_STORY).orElse(article),
                Propositions.object(graph, article, Standard.DATE_PUBLISHED).map(Node::getLiteralLexicalForm));
    }
}

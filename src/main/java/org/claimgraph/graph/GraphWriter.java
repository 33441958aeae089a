package org.claimgraph.graph;

import java.util.LinkedHashSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;

/**
 * Extraction → the triples of its article's named graph. Every IRI is made from content: the same extraction and run give the same
 * triples, without blank nodes.
 *
 * <p>The value of an attribution's source, should it have one, is not part of the graph, as it is not part of the record stream.
 */
public final class GraphWriter {
    private final Iris iris;

    /** Makes IRIs with {@code iris}. */
    public GraphWriter(Iris iris) {
        this.iris = iris;
    }

    /** The graph of {@code extraction}, as produced by {@code run}. */
    public Graph graph(Extraction extraction, Run run) {
        Graph graph = GraphFactory.createDefaultGraph();
        Triples triples = new Triples(graph);
        Node article = Triples.iri(extraction.article().id());
        PassageWriter passages = new PassageWriter(triples, article);
        new ArticleWriter(triples, iris).write(extraction.article());
        MentionWriter mentions = new MentionWriter(triples, iris, passages);
        int position = 0;
        for (var mention : new LinkedHashSet<>(extraction.mentions())) {
            mentions.write(mention, ++position);
        }
        AttributionWriter attributions = new AttributionWriter(triples, passages);
        position = 0;
        for (var attribution : extraction.attributions()) {
            attributions.write(attribution, ++position);
        }
        Node activity = run(triples, article, run);
        ClaimWriter claims = new ClaimWriter(triples, iris, passages, activity);
        position = 0;
        for (var claim : extraction.claims()) {
            claims.write(claim, ++position);
        }
        return graph;
    }

    private Node run(Triples triples, Node article, Run run) {
        Node node = run.node(iris);
        triples.add(article, Standard.WAS_GENERATED_BY, node);
        triples.add(node, Standard.TYPE, Standard.ACTIVITY);
        triples.add(node, Vocabulary.SOFTWARE, run.software());
        triples.add(node, Vocabulary.CONFIGURATION, run.configuration());
        return node;
    }
}

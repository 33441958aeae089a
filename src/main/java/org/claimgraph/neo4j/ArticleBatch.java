package org.claimgraph.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.neo4j.Picture.Thing;
import org.claimgraph.neo4j.Picture.Tie;

/** Articles that are written in one transaction. */
final class ArticleBatch {
    /** Takes away all nodes of an article. */
    static final String REMOVAL = "MATCH (n:Resource {graph: row}) USING INDEX n:Resource(graph) DETACH DELETE n";

    /** So many nodes in a transaction fit into the memory of any server, and hide what a transaction costs by itself. */
    private static final int NODES = 20_000;

    private final Mapping mapping;
    private final DatasetGraph dataset;
    private final List<String> articles = new ArrayList<>();
    private final List<Thing> own = new ArrayList<>();
    private final List<Thing> shared = new ArrayList<>();
    private final Set<Tie> ownTies = new HashSet<>();
    private final Set<Tie> sharedTies = new HashSet<>();

    ArticleBatch(Mapping mapping, DatasetGraph dataset) {
        this.mapping = mapping;
        this.dataset = dataset;
    }

    boolean isFull() {
        return own.size() >= NODES;
    }

    /** Adds an article; gives the number of its claims. */
    long add(String article) {
        articles.add(article);
        Picture picture = new Picture(mapping, copy(article));
        Set<String> made = new HashSet<>();
        long claims = 0;
        for (Thing thing : picture.own()) {
            thing.properties().put("graph", article);
            if (thing.iri().equals(article)) {
                thing.properties().put("pending", true);
                thing.properties().put("digest", digest(article));
            }
            claims += thing.labels().contains("Claim") ? 1 : 0;
            own.add(thing);
            made.add(thing.iri());
        }
        shared.addAll(picture.shared().values());
        for (Tie tie : picture.ties()) {
            (made.contains(tie.from()) || made.contains(tie.to()) ? ownTies : sharedTies).add(tie);
        }
        return claims;
    }

    /** Writes the articles in the place of what is there of them. A tie of a node that is made here cannot be there. */
    void write(Writing writing) {
        writing.each(articles, REMOVAL);
        writing.create(own);
        writing.merge(shared);
        writing.createTies(ownTies);
        writing.mergeTies(sharedTies);
    }

    /** The graph of an article, in memory, where it is walked many times. */
    private Graph copy(String article) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.stream(NodeFactory.createURI(article), Node.ANY, Node.ANY, Node.ANY)
                .forEach(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    private String digest(String article) {
        return dataset.stream(Vocabulary.ASSEMBLY, NodeFactory.createURI(article), Vocabulary.DIGEST, Node.ANY)
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}

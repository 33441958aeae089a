package org.claimgraph.graph.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;

/**
 * Takes links back in the graph of an article: candidates become {@code cg:withdrawnLink}, and an entity that was one in all articles because
 * of its link becomes one of this article alone, which says what it was. So nothing is lost, and {@link #undone} gives the graph that was
 * extracted.
 */
public final class LinkCorrection {
    private static final String FIRST = "1";

    private final Standing standing;
    private final Iris iris;

    /** Corrects as {@code standing} decides. */
    public LinkCorrection(Standing standing, Iris iris) {
        this.standing = standing;
        this.iris = iris;
    }

    /** {@code graph}, the graph of {@code article} as it was extracted, with the links that hold. */
    public Graph corrected(Graph graph, Node article) {
        Set<String> entities = standing.corrected();
        entities.removeIf(entity -> !graph.contains(NodeFactory.createURI(entity), Vocabulary.HAS_LINK, Node.ANY));
        if (entities.isEmpty()) {
            return graph;
        }
        Map<Node, Node> renamed = new HashMap<>();
        Graph result = copy(graph);
        for (String iri : entities) {
            Node entity = NodeFactory.createURI(iri);
            result.remove(entity, Vocabulary.BEST_LINK, Node.ANY);
            replace(result, entity, Vocabulary.HAS_LINK, Vocabulary.WITHDRAWN_LINK);
            if (standing.isUnlinked(iri)) {
                Node alone = NodeFactory.createURI(iris.of("entity", "unlinked", article.getURI(), iri));
                renamed.put(entity, alone);
            }
        }
        Graph named = renamed(result, renamed);
        renamed.forEach((entity, alone) -> named.add(Triple.create(alone, Vocabulary.UNLINKED_FROM, entity)));
        return named;
    }

    /** {@code graph}, the graph of an article, as it was extracted. */
    public static Graph undone(Graph graph) {
        if (!graph.contains(Node.ANY, Vocabulary.WITHDRAWN_LINK, Node.ANY)) {
            return graph;
        }
        Map<Node, Node> renamed = new HashMap<>();
        Graph result = copy(graph);
        result.find(Node.ANY, Vocabulary.UNLINKED_FROM, Node.ANY)
                .forEach(triple -> renamed.put(triple.getSubject(), triple.getObject()));
        result.remove(Node.ANY, Vocabulary.UNLINKED_FROM, Node.ANY);
        for (Triple withdrawn :
                result.find(Node.ANY, Vocabulary.WITHDRAWN_LINK, Node.ANY).toList()) {
            Node entity = withdrawn.getSubject();
            Node link = withdrawn.getObject();
            replace(result, entity, Vocabulary.WITHDRAWN_LINK, Vocabulary.HAS_LINK);
            if (result.find(link, Standard.POSITION, Node.ANY)
                            .filterKeep(triple ->
                                    triple.getObject().getLiteralLexicalForm().equals(FIRST))
                            .toList()
                            .size()
                    == 1) {
                result.find(link, Vocabulary.CANDIDATE, Node.ANY)
                        .toList()
                        .forEach(triple -> result.add(Triple.create(entity, Vocabulary.BEST_LINK, triple.getObject())));
            }
        }
        return renamed(result, renamed);
    }

    /** The articles of {@code dataset} that mention one of {@code entities}, under its own name or under the one it has without its link. */
    public static List<Node> articles(DatasetGraph dataset, Set<String> entities) {
        return entities.stream()
                .map(NodeFactory::createURI)
                .flatMap(entity -> List.of(Standard.DENOTES, Vocabulary.UNLINKED_FROM).stream()
                        .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, entity)))
                .map(Quad::getGraph)
                .distinct()
                .toList();
    }

    private static void replace(Graph graph, Node subject, Node property, Node by) {
        for (Triple triple : graph.find(subject, property, Node.ANY).toList()) {
            graph.delete(triple);
            graph.add(Triple.create(subject, by, triple.getObject()));
        }
    }

    private static Graph renamed(Graph graph, Map<Node, Node> names) {
        if (names.isEmpty()) {
            return graph;
        }
        Graph result = GraphFactory.createDefaultGraph();
        graph.find()
                .forEach(triple -> result.add(Triple.create(
                        names.getOrDefault(triple.getSubject(), triple.getSubject()),
                        triple.getPredicate(),
                        names.getOrDefault(triple.getObject(), triple.getObject()))));
        return result;
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        return copy;
    }
}

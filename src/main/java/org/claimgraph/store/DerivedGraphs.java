package org.claimgraph.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Revisions;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.assembly.Assembly;
import org.claimgraph.graph.assembly.Identity;
import org.claimgraph.graph.assembly.Policy;
import org.claimgraph.model.Iris;

/**
 * The derived graphs of a store, kept in step with its articles within the transaction that changes these.
 *
 * @param iris what new IRIs are made with
 * @param policy what is accepted
 */
record DerivedGraphs(Iris iris, Policy policy) {
    private static final List<Node> GRAPHS =
            List.of(Vocabulary.ASSEMBLY, Vocabulary.ACCEPTED, Vocabulary.CATALOGUE, Revisions.GRAPH);

    /** How they are made; those of a store that were made otherwise are made again. */
    private static final Node VERSION = NodeFactory.createLiteralString("2");

    /** Whether the derived graphs of {@code dataset} are as they are made now. */
    boolean areCurrent(DatasetGraph dataset) {
        return dataset.contains(Vocabulary.CATALOGUE, Vocabulary.CATALOGUE, Vocabulary.CATALOGUE_VERSION, VERSION);
    }

    /** A change of articles that begins in the write transaction of {@code dataset}. */
    Change change(DatasetGraph dataset) {
        return new Change(dataset, new Assembly(dataset, iris, Identity.NONE, policy), new Revisions(dataset));
    }

    /** Makes them again from the articles. */
    void rebuild(DatasetGraph dataset) {
        for (Node graph : GRAPHS) {
            dataset.removeGraph(graph);
        }
        Change change = change(dataset);
        dataset.stream(Node.ANY, Node.ANY, Standard.TYPE, Standard.NEWS_ARTICLE)
                .map(quad -> quad.getGraph())
                .toList()
                .forEach(change::added);
        change.finish();
        dataset.add(Vocabulary.CATALOGUE, Vocabulary.CATALOGUE, Vocabulary.CATALOGUE_VERSION, VERSION);
    }

    /** Articles that come and go in one transaction. */
    static final class Change {
        private final DatasetGraph dataset;
        private final Assembly assembly;
        private final Revisions revisions;
        private final List<Revisions.Meeting> meetings = new ArrayList<>();

        private Change(DatasetGraph dataset, Assembly assembly, Revisions revisions) {
            this.dataset = dataset;
            this.assembly = assembly;
            this.revisions = revisions;
        }

        /** The graph of {@code article} was added. */
        void added(Node article) {
            revisions.meeting(article).ifPresent(meetings::add);
            assembly.add(article);
        }

        /** Makes {@code graph} that of {@code article}; one that is so already is left alone. */
        void replace(Node article, Graph graph) {
            if (assembly.holds(article, graph)) {
                return;
            }
            remove(article);
            graph.find().forEach(triple -> dataset.add(Quad.create(article, triple)));
            revisions.meeting(article).ifPresent(meetings::add);
            assembly.add(article, graph);
        }

        /** Removes the graph of {@code article}, if there is one. */
        void remove(Node article) {
            if (dataset.containsGraph(article)) {
                revisions.meeting(article).ifPresent(meetings::add);
                revisions.forget(article);
                assembly.remove(article);
                dataset.removeGraph(article);
            }
        }

        /** Brings the derived graphs in step; gives the propositions that nobody claims any more. */
        List<String> finish() {
            revisions.update(meetings);
            return assembly.finish();
        }
    }
}

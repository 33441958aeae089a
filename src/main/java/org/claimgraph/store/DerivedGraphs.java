package org.claimgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Revisions;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.assembly.Assembly;
import org.claimgraph.graph.assembly.Policy;
import org.claimgraph.graph.decision.DecisionLog;
import org.claimgraph.graph.decision.LinkCorrection;
import org.claimgraph.graph.decision.Merged;
import org.claimgraph.graph.decision.Standing;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Iris;

/**
 * The derived graphs of a store, kept in step with its articles within the transaction that changes these.
 *
 * @param iris what new IRIs are made with
 * @param policy what is accepted
 */
record DerivedGraphs(Iris iris, Policy policy) {
    /** Those that say something. */
    static final List<Node> TOLD =
            List.of(Vocabulary.ASSEMBLY, Vocabulary.ACCEPTED, Vocabulary.IDENTITIES, Revisions.GRAPH);

    private static final List<Node> GRAPHS = List.of(
            Vocabulary.ASSEMBLY, Vocabulary.ACCEPTED, Vocabulary.CATALOGUE, Vocabulary.IDENTITIES, Revisions.GRAPH);

    /** Articles that are taken in together when all are: what several of them say is then counted once. */
    private static final int AT_ONCE = 1000;

    /** How they are made; those of a store that were made otherwise are made again. */
    private static final Node VERSION = NodeFactory.createLiteralString("8");

    /** Whether the derived graphs of {@code dataset} are as they are made now. */
    boolean areCurrent(DatasetGraph dataset) {
        return dataset.contains(Vocabulary.CATALOGUE, Vocabulary.CATALOGUE, Vocabulary.CATALOGUE_VERSION, VERSION);
    }

    /** A change of articles that begins in the write transaction of {@code dataset}. */
    Change change(DatasetGraph dataset) {
        Standing standing = Standing.of(new DecisionLog(dataset).decisions(), iris);
        return new Change(
                dataset,
                new Assembly(dataset, iris, standing.merged(), policy),
                new Revisions(dataset),
                new LinkCorrection(standing, iris));
    }

    /** Writes a decision down and does all that follows from it, in the write transaction of {@code dataset}. */
    void decide(DatasetGraph dataset, Decision decision) {
        DecisionLog log = new DecisionLog(dataset);
        Standing before = Standing.of(log.decisions(), iris);
        log.append(decision, iris);
        Standing now = Standing.of(log.decisions(), iris);
        Merged merged = now.merged();
        Change change = change(dataset);
        LinkCorrection.articles(dataset, now.correctedOtherwise(before)).forEach(change::correct);
        merged.write(dataset);
        change.identify(merged.differing(before.merged()));
        change.finish();
    }

    /** Makes them again from the articles, some at a time, so that memory holds what these touch and not what all of them say. */
    void rebuild(DatasetGraph dataset) {
        for (Node graph : GRAPHS) {
            dataset.removeGraph(graph);
        }
        List<Node> articles = dataset.stream(Node.ANY, Node.ANY, Standard.TYPE, Standard.NEWS_ARTICLE)
                .map(quad -> quad.getGraph())
                .toList();
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            Change change = change(dataset);
            articles.subList(from, Math.min(articles.size(), from + AT_ONCE)).forEach(change::added);
            change.finish();
        }
        Standing.of(new DecisionLog(dataset).decisions(), iris).merged().write(dataset);
        dataset.add(Vocabulary.CATALOGUE, Vocabulary.CATALOGUE, Vocabulary.CATALOGUE_VERSION, VERSION);
    }

    /** Articles that come and go in one transaction. */
    static final class Change {
        private final DatasetGraph dataset;
        private final Assembly assembly;
        private final Revisions revisions;
        private final LinkCorrection links;
        private final List<Revisions.Meeting> meetings = new ArrayList<>();

        private Change(DatasetGraph dataset, Assembly assembly, Revisions revisions, LinkCorrection links) {
            this.dataset = dataset;
            this.assembly = assembly;
            this.revisions = revisions;
            this.links = links;
        }

        /** The graph of {@code article} was added. */
        void added(Node article) {
            revisions.meeting(article).ifPresent(meetings::add);
            assembly.add(article);
        }

        /** Makes {@code extracted}, with the links that hold, the graph of {@code article}; one that is so already is left alone. */
        void replace(Node article, Graph extracted) {
            Graph graph = links.corrected(extracted, article);
            if (assembly.holds(article, graph)) {
                return;
            }
            remove(article);
            graph.find().forEach(triple -> dataset.add(Quad.create(article, triple)));
            revisions.meeting(article).ifPresent(meetings::add);
            assembly.add(article, graph);
        }

        /** Makes the links of an article that is there those that hold. */
        private void correct(Node article) {
            Graph stored = GraphFactory.createDefaultGraph();
            dataset.stream(article, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> stored.add(quad.asTriple()));
            replace(article, LinkCorrection.undone(stored));
        }

        /** What stands for {@code entities} has changed. */
        private void identify(Set<Node> entities) {
            assembly.identify(entities);
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

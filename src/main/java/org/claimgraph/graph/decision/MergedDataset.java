package org.claimgraph.graph.decision;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.claimgraph.graph.Vocabulary;

/**
 * A dataset as readers see it in which some entities are one: wherever one of them stands, the one that stands for all is seen, and asking for
 * any of them asks for all. Only the graphs of the decisions themselves name each.
 *
 * <p>It cannot be written to. Its default graph is the union of the others. Queries are matched statement by statement, without the shortcuts
 * of the database below; where nothing is merged, use that itself.
 */
public final class MergedDataset extends DatasetGraphBaseFind {
    private static final Set<Node> PLAIN = Set.of(Vocabulary.DECISIONS, Vocabulary.IDENTITIES);

    private final DatasetGraph dataset;
    private final Merged merged;
    private final Context context;

    private MergedDataset(DatasetGraph dataset, Merged merged) {
        this.dataset = dataset;
        this.merged = merged;
        this.context = new Context();
    }

    /** {@code dataset} with the entities that its decisions make one; itself where there are none. */
    public static DatasetGraph of(DatasetGraph dataset) {
        Merged merged = Merged.read(dataset);
        return merged.isEmpty() ? dataset : new MergedDataset(dataset, merged);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        Node name = graph == null ? Node.ANY : graph;
        if (Quad.isDefaultGraph(name)) {
            return findInDftGraph(subject, predicate, object);
        }
        if (Quad.isUnionGraph(name)) {
            return findQuadsInUnionGraph(subject, predicate, object);
        }
        return quads(name, any(subject), any(predicate), any(object));
    }

    private static Node any(Node node) {
        return node == null ? Node.ANY : node;
    }

    private Iterator<Quad> quads(Node graph, Node subject, Node predicate, Node object) {
        if (PLAIN.contains(graph)) {
            return dataset.find(graph, subject, predicate, object);
        }
        Set<Quad> touched = new HashSet<>();
        Iterator<Quad> stored = Iter.flatMap(
                merged.members(subject).iterator(),
                one -> Iter.flatMap(
                        merged.members(object).iterator(), other -> dataset.find(graph, one, predicate, other)));
        Iterator<Quad> asked = Iter.filter(stored, quad -> isAsked(quad, subject, object));
        return Iter.filter(Iter.map(asked, this::seen), quad -> !concerns(quad) || touched.add(quad));
    }

    /** In the graphs of the decisions, an entity is itself alone. */
    private static boolean isAsked(Quad quad, Node subject, Node object) {
        return !PLAIN.contains(quad.getGraph())
                || ((subject.isVariable() || subject.equals(Node.ANY) || subject.equals(quad.getSubject()))
                        && (object.isVariable() || object.equals(Node.ANY) || object.equals(quad.getObject())));
    }

    private Quad seen(Quad quad) {
        Node subject = merged.of(quad.getSubject());
        Node object = merged.of(quad.getObject());
        return PLAIN.contains(quad.getGraph()) || (subject.equals(quad.getSubject()) && object.equals(quad.getObject()))
                ? quad
                : Quad.create(quad.getGraph(), subject, quad.getPredicate(), object);
    }

    /** Whether several stored statements may be seen as this one. */
    private boolean concerns(Quad quad) {
        return merged.members(quad.getSubject()).size() > 1
                || merged.members(quad.getObject()).size() > 1;
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        Iterator<Quad> quads = quads(Node.ANY, any(subject), any(predicate), any(object));
        return Iter.distinct(Iter.map(quads, quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        return quads(graph, any(subject), any(predicate), any(object));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return quads(Node.ANY, any(subject), any(predicate), any(object));
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return dataset.listGraphNodes();
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public Context getContext() {
        return context;
    }

    @Override
    public PrefixMap prefixes() {
        return dataset.prefixes();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeGraph(Node name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        dataset.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        dataset.begin(mode);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        dataset.commit();
    }

    @Override
    public void abort() {
        dataset.abort();
    }

    @Override
    public void end() {
        dataset.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return dataset.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return dataset.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return dataset.isInTransaction();
    }
}

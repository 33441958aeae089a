package org.claimgraph.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What two statements are made of: the subjects of one graph that have one property with one of some objects and another property with one of
 * some others. SPARQL looks each subject of the first statement up among those of the second, which lie all over an index of a large store; this
 * reads both from the index where they stand side by side, and only the numbers of the nodes (a hash join).
 */
public final class SharedSubjects {
    /** Where the parts of a quad stand in a tuple of the store. */
    private static final int SUBJECT = 1;

    private final DatasetGraphTDB dataset;
    private final NodeTupleTable quads;
    private final NodeId graph;

    /**
     * Those of {@code graph} in {@code dataset}, a store that is being looked at.
     *
     * @throws IllegalArgumentException if {@code dataset} is no TDB2 database
     */
    public SharedSubjects(DatasetGraph dataset, Node graph) {
        this.dataset = TDBInternal.getDatasetGraphTDB(dataset);
        if (this.dataset == null) {
            throw new IllegalArgumentException("not a TDB2 database: " + dataset.getClass());
        }
        this.quads = this.dataset.getQuadTable().getNodeTupleTable();
        this.graph = number(graph);
    }

    /** The subjects with one of {@code objects} for {@code property} and one of {@code others} for {@code another}. */
    public Set<Node> of(Node property, Collection<Node> objects, Node another, Collection<Node> others) {
        return objects.size() <= others.size()
                ? joined(property, objects, another, others)
                : joined(another, others, property, objects);
    }

    private Set<Node> joined(Node property, Collection<Node> few, Node another, Collection<Node> many) {
        Set<NodeId> known = new LinkedHashSet<>();
        few.forEach(object -> subjects(property, object).forEachRemaining(tuple -> known.add(tuple.get(SUBJECT))));
        Set<Node> shared = new LinkedHashSet<>();
        if (!known.isEmpty()) {
            many.forEach(object -> subjects(another, object).forEachRemaining(tuple -> {
                if (known.contains(tuple.get(SUBJECT))) {
                    shared.add(TDBInternal.getNode(dataset, tuple.get(SUBJECT)));
                }
            }));
        }
        return shared;
    }

    private Iterator<Tuple<NodeId>> subjects(Node property, Node object) {
        NodeId predicate = number(property);
        NodeId value = number(object);
        return isKnown(graph) && isKnown(predicate) && isKnown(value)
                ? quads.find(graph, NodeId.NodeIdAny, predicate, value)
                : Collections.emptyIterator();
    }

    private NodeId number(Node node) {
        return TDBInternal.getNodeId(dataset, node);
    }

    private static boolean isKnown(NodeId number) {
        return !NodeId.isDoesNotExist(number);
    }
}

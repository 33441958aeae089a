package org.claimgraph.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What two statements are made of: the subjects of one graph that have one property with one of some objects and another property with one of
 * some others. SPARQL looks each subject of the first statement up among those of the second, which lie all over an index of a large store; this
 * reads both from the index where they stand side by side, and only the numbers of the nodes (a hash join). A view of a store, in which some
 * entities are one, is read node by node.
 */
public final class SharedSubjects {
    /** Where the subject of a quad stands in a tuple of the store. */
    private static final int SUBJECT = 1;

    private final DatasetGraph dataset;
    private final Node graph;

    /** Those of {@code graph} in {@code dataset}, a store that is being looked at. */
    public SharedSubjects(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** The subjects with one of {@code objects} for {@code property} and one of {@code others} for {@code another}. */
    public Set<Node> of(Node property, Collection<Node> objects, Node another, Collection<Node> others) {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset);
        if (database == null) {
            return joined(
                    object -> subjects(property, object),
                    objects,
                    object -> subjects(another, object),
                    others,
                    Function.identity());
        }
        return joined(
                object -> numbers(database, property, object),
                objects,
                object -> numbers(database, another, object),
                others,
                number -> TDBInternal.getNode(database, number));
    }

    private static <T> Set<Node> joined(
            Function<Node, Iterator<T>> one,
            Collection<Node> objects,
            Function<Node, Iterator<T>> other,
            Collection<Node> others,
            Function<T, Node> named) {
        if (objects.size() > others.size()) {
            return joined(other, others, one, objects, named);
        }
        Set<T> known = new LinkedHashSet<>();
        objects.forEach(object -> one.apply(object).forEachRemaining(known::add));
        Set<Node> shared = new LinkedHashSet<>();
        if (!known.isEmpty()) {
            others.forEach(object -> other.apply(object).forEachRemaining(subject -> {
                if (known.contains(subject)) {
                    shared.add(named.apply(subject));
                }
            }));
        }
        return shared;
    }

    private Iterator<Node> subjects(Node property, Node object) {
        return Iter.map(dataset.find(graph, Node.ANY, property, object), Quad::getSubject);
    }

    private Iterator<NodeId> numbers(DatasetGraphTDB database, Node property, Node object) {
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        NodeId name = TDBInternal.getNodeId(database, graph);
        NodeId predicate = TDBInternal.getNodeId(database, property);
        NodeId value = TDBInternal.getNodeId(database, object);
        boolean isKnown =
                !NodeId.isDoesNotExist(name) && !NodeId.isDoesNotExist(predicate) && !NodeId.isDoesNotExist(value);
        return isKnown
                ? Iter.map(quads.find(name, NodeId.NodeIdAny, predicate, value), tuple -> tuple.get(SUBJECT))
                : Collections.emptyIterator();
    }
}

package org.claimgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Problem;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.decision.DecisionLog;
import org.claimgraph.graph.decision.MergedDataset;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Extraction;

/** The graphs of all articles, wherever they are: in the inbox, or in the database that takes them in from there. */
final class Articles implements AutoCloseable {
    private final Database database;
    private final Inbox inbox;
    private final Disk disk;
    private final DerivedGraphs derived;
    /** Claims and attributions of the articles in the inbox, and the article that each is in. */
    private final Map<String, String> idsInInbox = new HashMap<>();
    /** Whether the database has no article yet, so that many can be loaded at once: until then, they wait in the inbox. */
    private boolean isNew;
    /** Whether there may be articles in the inbox; where not, nobody who reads needs the lock. */
    private volatile boolean waiting = true;

    Articles(Database database, Inbox inbox, Disk disk, DerivedGraphs derived) {
        this.database = database;
        this.inbox = inbox;
        this.disk = disk;
        this.derived = derived;
        this.isNew =
                !database.read(dataset -> dataset.contains(Node.ANY, Node.ANY, Standard.TYPE, Standard.NEWS_ARTICLE)
                        || !new DecisionLog(dataset).isEmpty());
        takeIn();
        if (!database.read(derived::areCurrent)) {
            assemble();
        }
    }

    boolean contains(String article) {
        return isInInbox(article) || database.read(dataset -> dataset.containsGraph(NodeFactory.createURI(article)));
    }

    private boolean isInInbox(String article) {
        if (!waiting) {
            return false;
        }
        synchronized (this) {
            return inbox.contains(article);
        }
    }

    Optional<Graph> graph(String article) {
        return inInbox(article)
                .or(() -> database.read(dataset -> {
                    Graph copy = copy(dataset, NodeFactory.createURI(article));
                    return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
                }));
    }

    /** The graph of that name in memory: one walk along an index is much less work than to look up each thing that a reader asks it for. */
    static Graph copy(DatasetGraph dataset, Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    private Optional<Graph> inInbox(String article) {
        if (!waiting) {
            return Optional.empty();
        }
        synchronized (this) {
            return inbox.graph(article);
        }
    }

    /** Stores the graph of an article in place of the one that is there. */
    synchronized void put(Extraction extraction, Graph graph) {
        String article = extraction.article().id();
        try {
            byte[] quads = Inbox.serialize(article, graph);
            reserve(quads.length);
            waiting = true;
            inbox.add(article, quads);
        } catch (IOException e) {
            throw disk.explain(e);
        }
        ids(extraction).forEach(id -> idsInInbox.put(id, article));
        if (inbox.isFull() && !isNew) {
            takeIn();
        }
    }

    /** Refuses to go on where there is no room for the articles of the inbox and {@code more} bytes. */
    private void reserve(long more) {
        if (isNew && inbox.isFull()) {
            disk.reserveForLoad(inbox.bytes() + more);
        } else {
            disk.reserve(inbox.bytes() + more);
        }
    }

    /** Removes an article; gives what nobody claims any more. */
    synchronized List<String> remove(String article) {
        takeIn();
        disk.reserve(0);
        Node name = NodeFactory.createURI(article);
        List<String> gone = new ArrayList<>();
        database.write(dataset -> {
            DerivedGraphs.Change change = derived.change(dataset);
            change.remove(name);
            gone.addAll(change.finish());
        });
        return gone;
    }

    /** Makes the derived graphs again from the articles. */
    synchronized void assemble() {
        takeIn();
        disk.reserve(0);
        database.write(derived::rebuild);
    }

    /** Claims and attributions of {@code extraction} whose IRI another article has already. */
    synchronized List<Problem> taken(Extraction extraction) {
        return database.read(dataset -> {
            List<Problem> problems = new ArrayList<>();
            for (String id : ids(extraction)) {
                Optional.ofNullable(idsInInbox.get(id))
                        .or(() -> articleWith(dataset, id))
                        .filter(other -> !other.equals(extraction.article().id()))
                        .ifPresent(other -> problems.add(new Problem(id, "is in article " + other + " already")));
            }
            return problems;
        });
    }

    /** Writes a decision down and does what follows from it. */
    synchronized void decide(Decision decision) {
        takeIn();
        disk.reserve(0);
        database.write(dataset -> derived.decide(dataset, decision));
        isNew = false;
    }

    DatasetGraph dataset() {
        takeInWhatWaits();
        return database.readOnly(this::takeInWhatWaits);
    }

    /** Looks at what is stored as the decisions say it is meant. */
    <T> T look(Function<DatasetGraph, T> action) {
        return stored(dataset -> action.apply(MergedDataset.of(dataset)));
    }

    /** Looks at what is stored as it is stored. */
    <T> T stored(Function<DatasetGraph, T> action) {
        takeInWhatWaits();
        return database.read(action);
    }

    /** Readers do not wait for each other, nor for who adds an article, while the inbox is empty. */
    void takeInWhatWaits() {
        if (waiting) {
            takeIn();
        }
    }

    /** Takes the articles of the inbox into the database, all or none. */
    private synchronized void takeIn() {
        if (inbox.isEmpty()) {
            waiting = false;
            return;
        }
        reserve(0);
        if (isNew && inbox.isFull()) {
            database.fill(inbox::read, derived::rebuild);
        } else {
            database.write(this::takeIn);
        }
        isNew = false;
        try {
            inbox.clear();
        } catch (IOException e) {
            throw disk.explain(e);
        }
        waiting = false;
        idsInInbox.clear();
    }

    private void takeIn(DatasetGraph dataset) {
        DerivedGraphs.Change change = derived.change(dataset);
        for (String article : inbox.articles()) {
            inbox.graph(article).ifPresent(graph -> change.replace(NodeFactory.createURI(article), graph));
        }
        change.finish();
    }

    synchronized void compact() {
        takeIn();
        database.compact();
    }

    private static List<String> ids(Extraction extraction) {
        List<String> ids = new ArrayList<>();
        extraction.attributions().forEach(attribution -> ids.add(attribution.id()));
        extraction.claims().forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    private static Optional<String> articleWith(DatasetGraph dataset, String id) {
        var quads = dataset.find(Node.ANY, NodeFactory.createURI(id), Standard.WAS_DERIVED_FROM, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getGraph().getURI()) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        try (database) {
            takeIn();
        }
    }
}

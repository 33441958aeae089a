package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Gate;
import org.claimgraph.graph.GraphReader;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Problem;
import org.claimgraph.graph.Run;
import org.claimgraph.graph.Standard;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.store.StoreException.Reason;

/**
 * A graph store: articles with all that was found in them, one named graph each, in a folder on disk.
 *
 * <p>Every change is one transaction: it happens whole or not at all, whatever happens to the process. The same article put twice changes
 * nothing. One process has a store open at a time; within it, a store may be used by several threads.
 *
 * <p>Whatever goes wrong with the folder or the disk is a {@link StoreException}.
 */
public final class Store implements AutoCloseable {
    private final Path directory;
    private final Iris iris;
    private final StoreLock lock;
    private final Database database;
    private final Gate gate;

    private Store(Path directory, Iris iris, StoreLock lock, Database database, Gate gate) {
        this.directory = directory;
        this.iris = iris;
        this.lock = lock;
        this.database = database;
        this.gate = gate;
    }

    /** Opens the store in {@code directory}, which must be there. */
    public static Store open(Path directory) {
        if (!new StoreFolder(directory).isStore()) {
            throw new StoreException(
                    directory,
                    Reason.ABSENT,
                    "there is no store in this folder",
                    "Build one there, or name another folder");
        }
        return connect(directory, Optional.empty());
    }

    /** Opens the store in {@code directory}, or creates it there with IRIs under {@code iris}. */
    public static Store create(Path directory, Iris iris) {
        return connect(directory, Optional.of(iris));
    }

    private static Store connect(Path directory, Optional<Iris> wanted) {
        StoreFolder folder = new StoreFolder(directory);
        try {
            if (!folder.isStore()) {
                folder.prepare();
            }
            StoreLock lock = StoreLock.acquire(directory);
            try {
                return locked(directory, folder, lock, wanted);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    directory,
                    Reason.FAILED,
                    "cannot be opened: " + e,
                    "Check that the folder can be read and written",
                    e);
        }
    }

    private static Store locked(Path directory, StoreFolder folder, StoreLock lock, Optional<Iris> wanted)
            throws IOException {
        if (!folder.isStore()) {
            folder.create(wanted.orElse(Iris.DEFAULT));
        }
        Iris iris = folder.iris();
        if (!wanted.orElse(iris).equals(iris)) {
            throw new StoreException(
                    directory,
                    Reason.FOREIGN,
                    "was created with the base " + iris.base() + ", not "
                            + wanted.orElse(iris).base(),
                    "Leave the base out, or create another store with it");
        }
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFParser.source(folder.shapes()).parse(shapes);
        return new Store(directory, iris, lock, new Database(directory, folder.data()), new Gate(shapes));
    }

    /** The folder. */
    public Path directory() {
        return directory;
    }

    /** What the store's IRIs are made with. */
    public Iris iris() {
        return iris;
    }

    /** Stores an article with all that was found in it, unless it does not pass the gate. */
    public synchronized Outcome put(Extraction extraction, Run run) {
        String article = extraction.article().id();
        Graph graph = new GraphWriter(iris).graph(extraction, run);
        List<Problem> problems = gate.problems(graph, article);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(article, problems);
        }
        Optional<Extraction> stored = read(article);
        Extraction fresh = new GraphReader(iris).extraction(graph, article);
        if (stored.map(old -> captured(fresh, old)).equals(stored) && stored.isPresent()) {
            return new Outcome.Unchanged(article);
        }
        List<Problem> taken = database.read(dataset -> taken(dataset, fresh));
        if (!taken.isEmpty()) {
            return new Outcome.Refused(article, taken);
        }
        Node name = NodeFactory.createURI(article);
        database.write(dataset -> {
            dataset.removeGraph(name);
            graph.find().forEach(triple -> dataset.add(Quad.create(name, triple)));
        });
        return stored.isPresent() ? new Outcome.Replaced(article) : new Outcome.Added(article);
    }

    /** {@code fresh}, captured when {@code old} was. */
    private static Extraction captured(Extraction fresh, Extraction old) {
        Article article = fresh.article();
        return new Extraction(
                new Article(
                        article.id(),
                        article.source(),
                        article.metadata(),
                        article.text(),
                        old.article().captured()),
                fresh.mentions(),
                fresh.attributions(),
                fresh.claims());
    }

    /** Claims and attributions whose IRI another article has already. */
    private static List<Problem> taken(DatasetGraph dataset, Extraction extraction) {
        List<String> ids = new ArrayList<>();
        extraction.attributions().forEach(attribution -> ids.add(attribution.id()));
        extraction.claims().forEach(claim -> ids.add(claim.id()));
        List<Problem> problems = new ArrayList<>();
        for (String id : ids) {
            Node node = NodeFactory.createURI(id);
            dataset.find(Node.ANY, node, Standard.TYPE, Node.ANY).forEachRemaining(quad -> {
                String other = quad.getGraph().getURI();
                if (!other.equals(extraction.article().id())) {
                    problems.add(new Problem(id, "is in article " + other + " already"));
                }
            });
        }
        return problems;
    }

    /** Whether this version of an article is in the store. */
    public boolean contains(String articleIri) {
        return database.read(dataset -> dataset.containsGraph(NodeFactory.createURI(articleIri)));
    }

    /** The IRIs of all articles, sorted. */
    public List<String> articles() {
        return database.read(dataset -> {
            List<String> names = new ArrayList<>();
            dataset.find(Node.ANY, Node.ANY, Standard.TYPE, Standard.NEWS_ARTICLE)
                    .forEachRemaining(quad -> names.add(quad.getGraph().getURI()));
            names.sort(null);
            return names;
        });
    }

    /** An article with all that was found in it, equal to what was put. */
    public Optional<Extraction> read(String articleIri) {
        return graph(articleIri).map(graph -> new GraphReader(iris).extraction(graph, articleIri));
    }

    /** Removes an article and all that was found in it, and nothing else; false when it is not in the store. */
    public synchronized boolean retract(String articleIri) {
        if (!contains(articleIri)) {
            return false;
        }
        database.write(dataset -> dataset.removeGraph(NodeFactory.createURI(articleIri)));
        return true;
    }

    /** All that is wrong with one article of the store: its shapes, its citations, its hash. */
    public List<Problem> verify(String articleIri) {
        return graph(articleIri)
                .map(graph -> gate.problems(graph, articleIri))
                .orElseGet(() -> List.of(new Problem(articleIri, "is not in the store")));
    }

    /**
     * Looks at the whole store in one read transaction: each article under its own name, and all of them together as the default graph.
     * What the action returns must not read from the dataset any more.
     */
    public <T> T look(Function<DatasetGraph, T> action) {
        return database.read(action);
    }

    private Optional<Graph> graph(String articleIri) {
        return database.read(dataset -> {
            Graph copy = GraphFactory.createDefaultGraph();
            dataset.find(NodeFactory.createURI(articleIri), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> copy.add(quad.asTriple()));
            return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
        });
    }

    @Override
    public synchronized void close() {
        database.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new StoreException(
                    directory, Reason.FAILED, "cannot be closed: " + e, "What was stored is safe; try again", e);
        }
    }
}

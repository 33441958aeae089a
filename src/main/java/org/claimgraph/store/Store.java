package org.claimgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Gate;
import org.claimgraph.graph.GraphReader;
import org.claimgraph.graph.GraphWriter;
import org.claimgraph.graph.Problem;
import org.claimgraph.graph.Run;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.decision.DecisionLog;
import org.claimgraph.graph.decision.LinkCorrection;
import org.claimgraph.graph.decision.SeenArticle;
import org.claimgraph.graph.decision.Standing;
import org.claimgraph.model.Article;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;

/**
 * A graph store: articles with all that was found in them, one named graph each, in a folder on disk.
 *
 * <p>Every change happens whole or not at all, whatever happens to the process, and is safe when the method returns. The same article put
 * twice changes nothing. One process has a store open at a time; within it, a store may be used by several threads.
 *
 * <p>Whatever goes wrong with the folder or the disk is a {@link StoreException}.
 */
public final class Store implements AutoCloseable {
    private final StoreFolder folder;
    private final StoreLock lock;
    private final Iris iris;
    private final Gate gate;
    private final Articles articles;

    Store(StoreFolder folder, StoreLock lock, Iris iris, Gate gate, Articles articles) {
        this.folder = folder;
        this.lock = lock;
        this.iris = iris;
        this.gate = gate;
        this.articles = articles;
    }

    /** Opens the store in {@code directory}, which must be there. */
    public static Store open(Path directory) {
        return new StoreFolder(directory).open();
    }

    /** Opens the store in {@code directory}, or creates it there with IRIs made by {@code iris}. */
    public static Store create(Path directory, Iris iris) {
        return new StoreFolder(directory).create(iris);
    }

    /** The folder. */
    public Path directory() {
        return folder.directory();
    }

    /** What the store's IRIs are made with. */
    public Iris iris() {
        return iris;
    }

    /**
     * Stores an article with all that was found in it, unless it does not pass the gate. An article that is there with the same content
     * stays as it is, captured when it was captured first.
     */
    public Outcome put(Extraction extraction, Run run) {
        String article = extraction.article().id();
        Graph graph = new GraphWriter(iris).graph(extraction, run);
        List<Problem> problems = gate.problems(graph, article);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(article, problems);
        }
        return put(new GraphReader(iris).extraction(graph, article), graph);
    }

    private synchronized Outcome put(Extraction fresh, Graph graph) {
        String article = fresh.article().id();
        Optional<Extraction> stored = read(article);
        if (stored.filter(old -> capturedWith(old, fresh).equals(old)).isPresent()) {
            return new Outcome.Unchanged(article);
        }
        List<Problem> taken = articles.taken(fresh);
        if (!taken.isEmpty()) {
            return new Outcome.Refused(article, taken);
        }
        articles.put(fresh, graph);
        return stored.isPresent() ? new Outcome.Replaced(article) : new Outcome.Added(article);
    }

    /** {@code fresh}, captured when {@code old} was. */
    private static Extraction capturedWith(Extraction old, Extraction fresh) {
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

    /** Whether this version of an article is in the store. */
    public boolean contains(String articleIri) {
        return articles.contains(articleIri);
    }

    /** The IRIs of all articles, sorted. */
    public List<String> articles() {
        return look(dataset -> {
            List<String> names = new ArrayList<>();
            dataset.find(Node.ANY, Node.ANY, Standard.TYPE, Standard.NEWS_ARTICLE)
                    .forEachRemaining(quad -> names.add(quad.getGraph().getURI()));
            names.sort(null);
            return names;
        });
    }

    /** An article with all that was found in it, equal to what was put, whatever was decided since. */
    public Optional<Extraction> read(String articleIri) {
        return articles.graph(articleIri)
                .map(graph -> new GraphReader(iris).extraction(LinkCorrection.undone(graph), articleIri));
    }

    /** An article as readers see it: with the links that hold, and one entity where decisions make several one. */
    public Optional<Extraction> seen(String articleIri) {
        return articles.stored(dataset -> {
            Graph graph = Articles.copy(dataset, NodeFactory.createURI(articleIri));
            return graph.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SeenArticle(dataset).of(new GraphReader(iris).extraction(graph, articleIri)));
        });
    }

    /**
     * Writes down what somebody decided about which entity is meant, and does all that follows from it, in one transaction. Whether there are
     * such entities is not asked: articles that name them may come later.
     */
    public synchronized void decide(Decision decision) {
        articles.decide(decision);
    }

    /** All decisions about which entity is meant, the oldest first, those that were taken back as well. */
    public List<Decision> decisions() {
        return articles.stored(dataset -> new DecisionLog(dataset).decisions());
    }

    /** The graph of that name as it is stored, a copy. */
    Graph stored(Node name) {
        return articles.stored(dataset -> Articles.copy(dataset, name));
    }

    /** The decisions that hold. */
    public Standing standing() {
        return Standing.of(decisions(), iris);
    }

    /**
     * Removes an article and all that was found in it, and nothing else, in one transaction; what was counted and compared with its claims is
     * counted and compared without them. Nothing when it is not in the store.
     */
    public synchronized Optional<Retraction> retract(String articleIri) {
        return read(articleIri)
                .map(article -> new Retraction(articleIri, article.claims().size(), articles.remove(articleIri)));
    }

    /**
     * Makes the derived graphs (stories, propositions, contradictions, what is accepted) again from the articles, in one transaction: after a
     * change of the store's policy. Otherwise they are kept in step all the time, and this changes nothing.
     */
    public void assemble() {
        articles.assemble();
    }

    /** All that is wrong with one article of the store: its shapes, its citations, its hash. */
    public List<Problem> verify(String articleIri) {
        return articles.graph(articleIri)
                .map(graph -> gate.problems(graph, articleIri))
                .orElseGet(() -> List.of(new Problem(articleIri, "is not in the store")));
    }

    /** Writes the whole store to {@code out}, which stays open; the same store gives the same bytes. */
    public void export(ExportFormat format, OutputStream out) throws IOException {
        format.write(this, List.of(), out);
    }

    /**
     * Writes the whole store as {@link #export} does, and after it the graphs that are derived from it: stories, propositions with their support,
     * contradictions, what is accepted, which entities are one, which version revises which. The catalogue, which only finds these, is left out.
     */
    public void exportWithDerived(ExportFormat format, OutputStream out) throws IOException {
        format.write(this, DerivedGraphs.TOLD, out);
    }

    /** How much is in the store. */
    public Stats stats() {
        return look(Stats::of);
    }

    /** The graph of an article, a copy: with the links that hold, and each entity by itself. */
    public Optional<Graph> graph(String articleIri) {
        return articles.graph(articleIri);
    }

    /**
     * Looks at the whole store in one read transaction: each article under its own name, and all of them together as the default graph.
     * Entities that are one by decision are seen as one.
     * What the action returns must not read from the dataset any more, and the action must not call this store.
     */
    public <T> T look(Function<DatasetGraph, T> action) {
        return articles.look(action);
    }

    /** Takes the articles that wait into the database now, not only when something is asked or the store is closed. */
    public void takeIn() {
        articles.takeInWhatWaits();
    }

    /** Looks at the whole store as {@link #look} does, but at each entity by itself. */
    public <T> T lookApart(Function<DatasetGraph, T> action) {
        return articles.stored(action);
    }

    /**
     * The whole store as a dataset that cannot be changed, for a server: each transaction sees what is in the store when it begins, as
     * {@link #look} does.
     */
    public DatasetGraph dataset() {
        return articles.dataset();
    }

    /** Gives back the room on the disk that earlier changes left behind. Readers go on meanwhile; changes wait. */
    public void compact() {
        articles.compact();
    }

    /** Writes all of the store as it is now to {@code out}, which stays open: what {@link #restore} reads. Others may read and change it. */
    public void backup(OutputStream out) throws IOException {
        try {
            articles.stored(dataset -> {
                try {
                    Backup.write(folder.directory(), StoreFolder.SETTINGS, dataset, out);
                    return dataset;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Makes a store in {@code directory}, which must be new or empty, from a backup. A failure leaves no store there. */
    public static void restore(Path directory, InputStream in) {
        new StoreFolder(directory).restore(in);
    }

    /** Finishes what was begun, and gives the store back for others to use. */
    @Override
    public synchronized void close() {
        try (lock;
                articles) {
            // closing is all there is to do
        } catch (IOException e) {
            throw folder.disk().explain(e);
        }
    }
}

package org.claimgraph.store;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.claimgraph.graph.Revisions;
import org.claimgraph.graph.Vocabulary;

/**
 * A dataset on another SPARQL server, kept in step with a store: graphs by the SPARQL 1.1 Graph Store Protocol, the removal of graphs by SPARQL
 * 1.1 Update, and which articles it has by a query.
 *
 * <p>Articles that are there as they are here stay untouched. The derived graphs come last, and with them the digests by which articles are
 * compared: a push that was interrupted is done again from where it matters.
 *
 * @param data where graphs are put
 * @param query where it is asked
 * @param update where it is changed
 */
public record SparqlServer(URI data, URI query, URI update) {
    private static final String DIGESTS = "SELECT ?article ?digest { GRAPH <" + Vocabulary.ASSEMBLY.getURI()
            + "> { ?article <" + Vocabulary.DIGEST.getURI() + "> ?digest } }";

    /** What a push changed: articles that were written, and that were removed. */
    public record Pushed(int written, int removed) {}

    /** The dataset at {@code address}, with the services where Fuseki has them: {@code /data}, {@code /sparql}, {@code /update}. */
    public static SparqlServer of(URI address) {
        String base = address.toString().replaceFirst("/$", "");
        return new SparqlServer(URI.create(base + "/data"), URI.create(base + "/sparql"), URI.create(base + "/update"));
    }

    /**
     * Brings the dataset in step with {@code store}.
     *
     * @throws StoreException where the server cannot be reached or refuses
     */
    public Pushed push(Store store) {
        try {
            return store.look(this::push);
        } catch (HttpException | QueryException e) {
            throw new StoreException(
                    store.directory(),
                    StoreException.Reason.FAILED,
                    "cannot be pushed to " + data + ": " + e.getMessage(),
                    "Check the addresses, and that the server allows writing; then run the same command again",
                    e);
        }
    }

    private Pushed push(DatasetGraph dataset) {
        Map<String, String> there = digests();
        Map<String, String> here = new HashMap<>();
        dataset.stream(Vocabulary.ASSEMBLY, Node.ANY, Vocabulary.DIGEST, Node.ANY)
                .forEach(quad ->
                        here.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()));
        Set<String> gone = new TreeSet<>(there.keySet());
        gone.removeAll(here.keySet());
        Set<String> fresh = new TreeSet<>(here.keySet());
        fresh.removeIf(article -> here.getOrDefault(article, "").equals(there.get(article)));
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            fresh.forEach(article -> put(dataset, NodeFactory.createURI(article)));
            gone.forEach(this::drop);
            for (Node graph : List.of(
                    Revisions.GRAPH,
                    Vocabulary.DECISIONS,
                    Vocabulary.IDENTITIES,
                    Vocabulary.ACCEPTED,
                    Vocabulary.CATALOGUE,
                    Vocabulary.ASSEMBLY)) {
                put(dataset, graph);
            }
        }
        return new Pushed(fresh.size(), gone.size());
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        try (QueryExecHTTP execution =
                QueryExecHTTP.service(query.toString()).query(DIGESTS).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row ->
                    digests.put(row.get("article").getURI(), row.get("digest").getLiteralLexicalForm()));
        }
        return digests;
    }

    private void put(DatasetGraph dataset, Node graph) {
        GSP.service(data.toString()).graphName(graph).PUT(dataset.getGraph(graph));
    }

    private void drop(String graph) {
        UpdateExecHTTP.service(update.toString())
                .update("DROP SILENT GRAPH <" + graph + ">")
                .build()
                .execute();
    }
}

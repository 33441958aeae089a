package org.claimgraph.neo4j;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.store.Store;

/**
 * Brings a Neo4j database in step with a store: what changed since the last push, whole articles at a time, and what follows from them.
 *
 * <p>Articles are compared by a digest of their graph. Each is written whole, some of them in one transaction; the derived nodes around it are marked before, and
 * the mark is taken off when they are right again. A push that was interrupted is finished by the next one.
 */
public final class Projection {
    private static final int ARTICLES = 8;

    private final Neo4jDatabase database;
    private final Mapping mapping = Mapping.shipped();

    /** The projection in {@code database}. */
    public Projection(Neo4jDatabase database) {
        this.database = database;
    }

    /** Brings the database in step with {@code store}. */
    public Pushed push(Store store) {
        prepare();
        return store.look(this::push);
    }

    /** Removes all that a push wrote: the next push writes everything again. */
    public void clear() {
        while (!database.read("MATCH (n:Resource) RETURN n.iri LIMIT 1", Map.of())
                .isEmpty()) {
            database.write(writing -> writing.run("MATCH (n:Resource) WITH n LIMIT 20000 DETACH DELETE n"));
        }
    }

    private void prepare() {
        database.schema("CREATE CONSTRAINT resource_iri IF NOT EXISTS FOR (n:Resource) REQUIRE n.iri IS UNIQUE");
        database.schema("CREATE INDEX resource_graph IF NOT EXISTS FOR (n:Resource) ON (n.graph)");
        database.schema("CREATE INDEX claim_lemma IF NOT EXISTS FOR (n:Claim) ON (n.lemma)");
        database.schema("CREATE INDEX resource_pending IF NOT EXISTS FOR (n:Resource) ON (n.pending)");
        database.schema("CALL db.awaitIndexes(60)");
    }

    private Pushed push(DatasetGraph dataset) {
        Map<String, String> here = new HashMap<>();
        dataset.stream(Vocabulary.ASSEMBLY, Node.ANY, Vocabulary.DIGEST, Node.ANY)
                .forEach(quad ->
                        here.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()));
        Map<String, String> there = new HashMap<>();
        database.read("MATCH (a:Article) RETURN a.iri AS iri, a.digest AS digest", Map.of())
                .forEach(row -> there.put((String) row.getOrDefault("iri", ""), String.valueOf(row.get("digest"))));
        Set<String> fresh = differing(here, there);
        Set<String> stale = differing(there, here);
        Surroundings surroundings = new Surroundings(database, dataset, mapping);
        surroundings.mark(stale);
        Pushed pushed = write(dataset, fresh, stale);
        surroundings.renew(fresh);
        return pushed;
    }

    private static Set<String> differing(Map<String, String> digests, Map<String, String> others) {
        Set<String> result = new TreeSet<>(digests.keySet());
        result.removeIf(article -> digests.getOrDefault(article, "").equals(others.get(article)));
        return result;
    }

    private Pushed write(DatasetGraph dataset, Set<String> fresh, Set<String> stale) {
        Set<String> gone = new HashSet<>(stale);
        gone.removeAll(fresh);
        for (List<String> some : Writing.chunks(gone, ARTICLES)) {
            database.write(writing -> writing.each(some, ArticleBatch.REMOVAL));
        }
        long claims = 0;
        Iterator<String> articles = fresh.iterator();
        while (articles.hasNext()) {
            ArticleBatch batch = new ArticleBatch(mapping, dataset);
            while (articles.hasNext() && !batch.isFull()) {
                claims += batch.add(articles.next());
            }
            database.write(batch::write);
        }
        return new Pushed(fresh.size(), gone.size(), claims);
    }
}

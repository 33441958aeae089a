package org.claimgraph.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.store.Store;

/**
 * Brings a Neo4j database in step with a store: what changed since the last push, whole articles at a time, and what follows from them.
 *
 * <p>Articles are compared by a digest of their graph. Each is written in one transaction; the derived nodes around it are marked before, and
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
            database.write(List.of(
                    new Neo4jDatabase.Statement("MATCH (n:Resource) WITH n LIMIT 20000 DETACH DELETE n", Map.of())));
        }
    }

    private void prepare() {
        database.schema("CREATE CONSTRAINT resource_iri IF NOT EXISTS FOR (n:Resource) REQUIRE n.iri IS UNIQUE");
        database.schema("CREATE INDEX resource_graph IF NOT EXISTS FOR (n:Resource) ON (n.graph)");
        database.schema("CREATE INDEX claim_lemma IF NOT EXISTS FOR (n:Claim) ON (n.lemma)");
        database.schema("CREATE INDEX resource_pending IF NOT EXISTS FOR (n:Resource) ON (n.pending)");
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
        for (List<String> some : Batch.chunks(gone, ARTICLES)) {
            database.write(Batch.each(some, "MATCH (n:Resource {graph: row}) DETACH DELETE n"));
        }
        long claims = 0;
        for (List<String> some : Batch.chunks(fresh, ARTICLES)) {
            List<Picture.Thing> own = new ArrayList<>();
            List<Picture.Thing> shared = new ArrayList<>();
            List<Picture.Tie> ownTies = new ArrayList<>();
            List<Picture.Tie> sharedTies = new ArrayList<>();
            for (String article : some) {
                Picture picture = new Picture(mapping, copy(dataset, article));
                Set<String> made = new HashSet<>();
                for (Picture.Thing thing : picture.own()) {
                    thing.properties().put("graph", article);
                    if (thing.iri().equals(article)) {
                        thing.properties().put("pending", true);
                        thing.properties().put("digest", digest(dataset, article));
                    }
                    claims += thing.labels().contains("Claim") ? 1 : 0;
                    own.add(thing);
                    made.add(thing.iri());
                }
                shared.addAll(picture.shared().values());
                picture.ties().forEach(tie -> (made.contains(tie.from()) ? ownTies : sharedTies).add(tie));
            }
            List<Neo4jDatabase.Statement> statements = new ArrayList<>();
            statements.addAll(Batch.each(some, "MATCH (n:Resource {graph: row}) DETACH DELETE n"));
            statements.addAll(Batch.fresh(own));
            statements.addAll(Batch.things(shared));
            statements.addAll(Batch.freshTies(ownTies));
            statements.addAll(Batch.ties(sharedTies));
            database.write(statements);
        }
        return new Pushed(fresh.size(), gone.size(), claims);
    }

    /** The graph of an article, in memory, where it is walked many times. */
    private static Graph copy(DatasetGraph dataset, String article) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.stream(NodeFactory.createURI(article), Node.ANY, Node.ANY, Node.ANY)
                .forEach(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    private static String digest(DatasetGraph dataset, String article) {
        return dataset.stream(Vocabulary.ASSEMBLY, NodeFactory.createURI(article), Vocabulary.DIGEST, Node.ANY)
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}

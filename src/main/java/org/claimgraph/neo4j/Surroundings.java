package org.claimgraph.neo4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.graph.EntityClasses;
import org.claimgraph.graph.Revisions;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.EntityType;
import org.claimgraph.neo4j.Picture.Thing;
import org.claimgraph.neo4j.Picture.Tie;

/**
 * The nodes that several articles have a part in (propositions, stories, contradictions; entities, runs, publishers), as far as a push
 * touches them: marked as pending in the database before their articles change, made anew after.
 */
final class Surroundings {
    private static final int CHUNK = 2000;
    private static final String DERIVED = "(d:Proposition OR d:Story OR d:Contradiction)";

    private final Neo4jDatabase database;
    private final DatasetGraph dataset;
    private final Mapping mapping;

    Surroundings(Neo4jDatabase database, DatasetGraph dataset, Mapping mapping) {
        this.database = database;
        this.dataset = dataset;
        this.mapping = mapping;
    }

    /** Marks what stands around articles that are about to leave or to change, and the articles of their stories. */
    void mark(Collection<String> stale) {
        if (!stale.isEmpty()) {
            database.write(writing -> {
                writing.each(
                        stale,
                        "MATCH (:Resource {iri: row})-[:STORY]->()<-[:STORY]-(a:Article) WITH DISTINCT a SET a.pending = true");
                writing.each(
                        stale,
                        "MATCH (:Resource {graph: row})--(d) WHERE d.graph IS NULL WITH DISTINCT d SET d.pending = true");
            });
        }
    }

    /** Makes anew what stands around the marked nodes and the articles that were written. */
    void renew(Collection<String> fresh) {
        Set<String> articles = new HashSet<>(fresh);
        Set<String> derived = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        pending("a:Article", articles);
        pending(DERIVED.replace("d:", "a:"), derived);
        pending("a:Entity OR a:Run OR a:Organization", shared);
        if (articles.isEmpty() && derived.isEmpty() && shared.isEmpty()) {
            return;
        }
        around(articles, derived, shared);
        connected(derived);
        renewShared(shared);
        renewDerived(derived);
        renewRevisions();
        database.write(writing -> writing.run("MATCH (n:Resource) WHERE n.pending = true REMOVE n.pending"));
    }

    private void pending(String condition, Set<String> iris) {
        database.read("MATCH (a:Resource) WHERE a.pending = true AND (" + condition + ") RETURN a.iri AS iri", Map.of())
                .forEach(row -> iris.add((String) row.getOrDefault("iri", "")));
    }

    /** What the store has around articles and the other articles of their stories. */
    private void around(Set<String> articles, Set<String> derived, Set<String> shared) {
        Set<Node> all = new HashSet<>();
        for (String article : articles) {
            Node node = NodeFactory.createURI(article);
            all.add(node);
            objects(node, Vocabulary.IN_STORY).forEach(story -> {
                derived.add(story.getURI());
                all.addAll(subjects(Vocabulary.IN_STORY, story));
            });
        }
        for (Node article : all) {
            Graph graph = dataset.getGraph(article);
            graph.find(Node.ANY, Standard.TYPE, Vocabulary.CLAIM)
                    .mapWith(triple -> triple.getSubject())
                    .toList()
                    .forEach(claim -> objects(claim, Vocabulary.EXPRESSES).forEach(node -> derived.add(node.getURI())));
            if (articles.contains(article.getURI())) {
                graph.find(Node.ANY, Standard.TYPE, Vocabulary.ENTITY)
                        .forEach(triple -> shared.add(triple.getSubject().getURI()));
            }
        }
    }

    /** Adds the contradictions about the propositions, as the store and the database have them. */
    private void connected(Set<String> derived) {
        Set<String> contradictions = new HashSet<>();
        for (String iri : derived) {
            subjects(Vocabulary.ABOUT, NodeFactory.createURI(iri)).forEach(node -> contradictions.add(node.getURI()));
        }
        for (List<String> some : Writing.chunks(derived, CHUNK)) {
            database.read(
                            "UNWIND $rows AS row MATCH (:Resource {iri: row})<-[:ABOUT]-(c:Contradiction) RETURN DISTINCT c.iri AS iri",
                            Map.of("rows", some))
                    .forEach(row -> contradictions.add((String) row.getOrDefault("iri", "")));
        }
        derived.addAll(contradictions);
    }

    /** An entity has the labels and classes of all its articles; one that no article has goes. */
    private void renewShared(Set<String> shared) {
        for (List<String> some : Writing.chunks(shared, CHUNK)) {
            List<Thing> things = new ArrayList<>();
            List<String> gone = new ArrayList<>();
            for (String iri : some) {
                Graph graph = GraphFactory.createDefaultGraph();
                dataset.stream(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                        .forEach(quad -> graph.add(quad.asTriple()));
                Picture picture = new Picture(mapping, graph);
                if (!picture.shared().containsKey(NodeFactory.createURI(iri))) {
                    gone.add(iri);
                }
                things.addAll(picture.shared().values());
            }
            database.write(writing -> {
                writing.each(gone, "MATCH (n:Resource {iri: row}) USING INDEX n:Resource(iri) DETACH DELETE n");
                writing.each(
                        some,
                        "MATCH (n:Resource {iri: row}) USING INDEX n:Resource(iri) WHERE n:Entity REMOVE " + classes());
                writing.merge(things);
            });
        }
    }

    /** All classes that an entity may have had. */
    private String classes() {
        return Arrays.stream(EntityType.values())
                .map(type -> "n:" + mapping.label(EntityClasses.shipped().of(type)))
                .collect(Collectors.joining(", "));
    }

    /** All nodes first, since relationships go from one to the other. */
    private void renewDerived(Set<String> derived) {
        List<List<String>> chunks = Writing.chunks(derived, CHUNK);
        for (List<String> some : chunks) {
            List<Thing> things = pending(some);
            database.write(writing -> {
                writing.each(some, "MATCH (n:Resource {iri: row}) USING INDEX n:Resource(iri) DETACH DELETE n");
                writing.create(things);
            });
        }
        for (List<String> some : chunks) {
            Set<Tie> ties = new HashSet<>(picture(some).ties());
            for (String iri : some) {
                Node node = NodeFactory.createURI(iri);
                incoming(node, Vocabulary.EXPRESSES, ties);
                incoming(node, Vocabulary.IN_STORY, ties);
            }
            database.write(writing -> writing.createTies(ties));
        }
    }

    private List<Thing> pending(List<String> derived) {
        List<Thing> things = picture(derived).own();
        for (Thing thing : things) {
            thing.properties().put("pending", true);
            if (dataset.contains(Vocabulary.ACCEPTED, NodeFactory.createURI(thing.iri()), Standard.SUBJECT, Node.ANY)) {
                thing.properties().put("accepted", true);
            }
        }
        return things;
    }

    private Picture picture(List<String> derived) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String iri : derived) {
            dataset.stream(Vocabulary.ASSEMBLY, NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                    .forEach(quad -> graph.add(quad.asTriple()));
        }
        return new Picture(mapping, graph);
    }

    private void incoming(Node node, Node property, Set<Tie> ties) {
        subjects(property, node)
                .forEach(subject -> ties.add(new Tie(Mapping.tie(property), subject.getURI(), node.getURI())));
    }

    private void renewRevisions() {
        Set<Tie> ties = new HashSet<>();
        dataset.stream(Revisions.GRAPH, Node.ANY, Standard.WAS_REVISION_OF, Node.ANY)
                .forEach(quad -> ties.add(new Tie(
                        Mapping.tie(Standard.WAS_REVISION_OF),
                        quad.getSubject().getURI(),
                        quad.getObject().getURI())));
        database.write(writing -> {
            writing.run("MATCH ()-[r:WAS_REVISION_OF]->() DELETE r");
            writing.createTies(ties);
        });
    }

    private List<Node> objects(Node subject, Node property) {
        return dataset.stream(Vocabulary.ASSEMBLY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .toList();
    }

    private List<Node> subjects(Node property, Node object) {
        return dataset.stream(Vocabulary.ASSEMBLY, Node.ANY, property, object)
                .map(Quad::getSubject)
                .toList();
    }
}

package org.claimgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.store.SharedSubjects;
import org.claimgraph.store.Store;

/**
 * The ties between entities of a store, as the query of the search tells them. Those between two sets of entities are looked for first, and then
 * told by the query: joined in SPARQL, two entities of whom much is told take seconds in a large store.
 */
final class StoreTies implements Chains.Ties {
    /** What the query narrows itself to. */
    private static final String PROPOSITION = "proposition";

    private final Question question;
    private final Store store;

    StoreTies(Question question, Store store) {
        this.question = question;
        this.store = store;
    }

    @Override
    public List<Map<String, String>> of(Map<String, List<String>> ends, int most) {
        if (!ends.containsKey(Chains.TO)) {
            Query query = Bound.query(question, ends);
            query.setLimit(most);
            return Sparql.of(query).select(store, StoreRespondent::rows);
        }
        List<String> from = ends.getOrDefault(Chains.FROM, List.of());
        List<String> to = ends.getOrDefault(Chains.TO, List.of());
        return store.look(dataset -> told(dataset, between(dataset, nodes(from), nodes(to)), from, to));
    }

    private static Set<Node> between(DatasetGraph dataset, List<Node> from, List<Node> to) {
        SharedSubjects propositions = new SharedSubjects(dataset, Vocabulary.ASSEMBLY);
        Set<Node> result = new LinkedHashSet<>(propositions.of(Vocabulary.OF_SUBJECT, from, Vocabulary.OF_OBJECT, to));
        result.addAll(propositions.of(Vocabulary.OF_OBJECT, from, Vocabulary.OF_SUBJECT, to));
        return result;
    }

    /** The rows of {@code propositions}, in both directions, that go from one of the first entities to one of the others. */
    private List<Map<String, String>> told(
            DatasetGraph dataset, Set<Node> propositions, List<String> from, List<String> to) {
        if (propositions.isEmpty()) {
            return List.of();
        }
        List<String> names = propositions.stream().map(Node::getURI).toList();
        Set<String> starts = new HashSet<>(from);
        Set<String> goals = new HashSet<>(to);
        List<Map<String, String>> rows =
                new ArrayList<>(Sparql.of(Bound.narrowed(Bound.query(question, Map.of()), PROPOSITION, names))
                        .select(dataset, StoreRespondent::rows));
        rows.removeIf(row -> !starts.contains(row.get("asked_from")) || !goals.contains(row.get("asked_to")));
        return rows;
    }

    private static List<Node> nodes(List<String> entities) {
        return entities.stream().map(NodeFactory::createURI).toList();
    }
}

package org.claimgraph.query.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.EntityClasses;
import org.claimgraph.graph.Names;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Terms;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.decision.Merged;
import org.claimgraph.model.MentionKind;
import org.claimgraph.query.Things;
import org.claimgraph.query.name.NameSearch;
import org.claimgraph.store.Store;

/** The entities of a store that somebody names, as a list. Things that are only described ("the minister") are not in it. */
public final class Entities {
    private static final Node NAME = Terms.node(MentionKind.NAME);

    private final Store store;

    /** The entities of {@code store}. */
    public Entities(Store store) {
        this.store = store;
    }

    /** At most so many entities, the most mentioned first. */
    public List<ListedEntity> all(int most) {
        Merged merged = store.standing().merged();
        return store.look(dataset -> {
            Map<Node, Long> mentions = new HashMap<>();
            Set<Node> named = named(dataset);
            dataset.stream(Node.ANY, Node.ANY, Standard.DENOTES, Node.ANY)
                    .filter(quad -> named.contains(quad.getObject()))
                    .forEach(quad -> mentions.merge(quad.getObject(), 1L, Long::sum));
            return mentions.entrySet().stream()
                    .sorted(Map.Entry.<Node, Long>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                            .getURI()))
                    .limit(most)
                    .map(entry -> listed(dataset, entry.getKey(), merged))
                    .toList();
        });
    }

    /** At most so many entities that {@code text} names: with that IRI, link or name, then with names that hold it or are written nearly so. */
    public List<ListedEntity> search(String text, int most) {
        Merged merged = store.standing().merged();
        return store.look(dataset -> {
            Map<Node, Integer> found = new LinkedHashMap<>();
            new Things(dataset).entities(text).forEach(entity -> found.put(entity, 0));
            similar(dataset, text).forEach(found::putIfAbsent);
            List<ListedEntity> listed = found.keySet().stream()
                    .map(entity -> listed(dataset, entity, merged))
                    .toList();
            Map<String, Integer> ranks = new HashMap<>();
            found.forEach((entity, rank) -> ranks.put(entity.getURI(), rank));
            return listed.stream()
                    .filter(entity -> entity.mentions() > 0)
                    .sorted(Comparator.comparing((ListedEntity entity) -> ranks.getOrDefault(entity.iri(), 0))
                            .thenComparing(
                                    Comparator.comparing(ListedEntity::mentions).reversed())
                            .thenComparing(ListedEntity::iri))
                    .limit(most)
                    .toList();
        });
    }

    /** Entities by how far their names are from {@code text}: 1 where they hold it, more by each slip. */
    private static Map<Node, Integer> similar(DatasetGraph dataset, String text) {
        NameSearch search = new NameSearch(text);
        String wanted = Names.normal(text);
        Map<Node, Integer> found = new HashMap<>();
        Set<Node> named = named(dataset);
        dataset.stream(Vocabulary.CATALOGUE, Node.ANY, Vocabulary.CALLED, Node.ANY)
                .filter(quad -> named.contains(quad.getSubject()))
                .forEach(quad -> {
                    String name = quad.getObject().getLiteralLexicalForm();
                    if (name.contains(wanted)) {
                        found.merge(quad.getSubject(), 1, Math::min);
                    } else {
                        search.slips(name).ifPresent(slips -> found.merge(quad.getSubject(), 2 + slips, Math::min));
                    }
                });
        return found;
    }

    /** The entities that somebody calls by a name. */
    static Set<Node> named(DatasetGraph dataset) {
        Set<Node> mentions = new HashSet<>();
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.MENTION_KIND, NAME)
                .forEach(quad -> mentions.add(quad.getSubject()));
        Set<Node> named = new HashSet<>();
        dataset.stream(Node.ANY, Node.ANY, Standard.DENOTES, Node.ANY)
                .filter(quad -> mentions.contains(quad.getSubject()))
                .forEach(quad -> named.add(quad.getObject()));
        return named;
    }

    static ListedEntity listed(DatasetGraph dataset, Node entity, Merged merged) {
        Map<String, Long> labels = new TreeMap<>();
        texts(dataset, entity, Standard.PREF_LABEL).forEach(label -> labels.merge(label, 1L, Long::sum));
        String label = labels.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
        Set<String> names = new TreeSet<>(labels.keySet());
        texts(dataset, entity, Standard.ALT_LABEL).forEach(names::add);
        names.remove(label);
        Set<Node> articles = new HashSet<>();
        long mentions = dataset.stream(Node.ANY, Node.ANY, Standard.DENOTES, entity)
                .peek(quad -> articles.add(quad.getGraph()))
                .count();
        return new ListedEntity(
                entity.getURI(),
                label,
                List.copyOf(names),
                types(dataset, entity),
                link(dataset, entity),
                mentions,
                articles.size(),
                Stream.of(Standard.SUBJECT, Standard.OBJECT)
                        .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, entity))
                        .filter(quad -> !quad.getGraph().equals(Vocabulary.ACCEPTED))
                        .map(quad -> quad.getSubject())
                        .distinct()
                        .count(),
                merged.members(entity).size());
    }

    private static List<String> types(DatasetGraph dataset, Node entity) {
        return dataset.stream(Node.ANY, entity, Standard.TYPE, Node.ANY)
                .flatMap(quad -> EntityClasses.shipped().type(quad.getObject()).stream())
                .map(type -> type.label())
                .distinct()
                .sorted()
                .toList();
    }

    /** The link that was decided on, else the one that was found most. */
    private static Optional<String> link(DatasetGraph dataset, Node entity) {
        Map<String, Long> links = new TreeMap<>();
        dataset.stream(Node.ANY, entity, Vocabulary.BEST_LINK, Node.ANY)
                .forEach(quad -> links.merge(
                        quad.getObject().toString(),
                        quad.getGraph().equals(Vocabulary.IDENTITIES) ? Long.MAX_VALUE / 2 : 1L,
                        Long::sum));
        return links.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Stream<String> texts(DatasetGraph dataset, Node entity, Node property) {
        return dataset.stream(Node.ANY, entity, property, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm().replaceAll("\\s+", " "));
    }
}

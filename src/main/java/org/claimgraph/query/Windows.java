package org.claimgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Vocabulary;

/**
 * Answers a question shelf by shelf, in the order of its answers, until there are enough of them. The rows are those that its query gives as a
 * whole.
 */
final class Windows {
    /** How many things are looked at for eight answers that are wanted, at first: nearly all of them give one. */
    private static final int FIRST = 9;

    private static final int EIGHT = 8;
    /** How many times as many the next time. */
    private static final int GROWTH = 4;
    /** The length of a key that says a day. */
    private static final int DAY = 10;

    private final DatasetGraph dataset;
    private final Window window;

    Windows(DatasetGraph dataset, Window window) {
        this.dataset = dataset;
        this.window = window;
    }

    /**
     * The shelves to answer from, by their keys, of those of {@code owners} that fit the values of the other parameters; nothing where some
     * owner has none, because it is no entity but the words of a passage, so that the query has to be asked as a whole.
     */
    Optional<SortedMap<String, List<Node>>> shelves(List<String> owners, Map<String, List<String>> values) {
        List<String> categories = values.getOrDefault(window.category(), List.of());
        Comparator<String> order = Comparator.naturalOrder();
        SortedMap<String, List<Node>> shelves = new TreeMap<>(window.descending() ? order.reversed() : order);
        for (String owner : owners) {
            Node node = NodeFactory.createURI(owner);
            if (!isCatalogued(node)) {
                return Optional.empty();
            }
            window.kinds().forEach(kind -> dataset.stream(Vocabulary.CATALOGUE, Node.ANY, kind, node)
                    .map(Quad::getSubject)
                    .filter(shelf ->
                            categories.isEmpty() || categories.stream().anyMatch(one -> isOf(shelf, kind, one)))
                    .filter(shelf -> isAsked(key(shelf), values))
                    .forEach(shelf -> shelves.computeIfAbsent(key(shelf), key -> new ArrayList<>())
                            .add(shelf)));
        }
        return Optional.of(shelves);
    }

    private boolean isCatalogued(Node owner) {
        return owner.equals(Vocabulary.ANYTHING)
                || dataset.contains(Vocabulary.CATALOGUE, owner, Vocabulary.CALLED, Node.ANY)
                || dataset.contains(Vocabulary.CATALOGUE, owner, Vocabulary.OUTLET_CALLED, Node.ANY);
    }

    private boolean isOf(Node shelf, Node kind, String category) {
        Node owner = NodeFactory.createURI(Vocabulary.PLOVER + category.toUpperCase(Locale.ROOT));
        return dataset.contains(Vocabulary.CATALOGUE, shelf, kind, owner);
    }

    /** Whether what stands on a shelf with this key may lie between the least and the greatest value that are asked for. */
    private boolean isAsked(String key, Map<String, List<String>> values) {
        return values.getOrDefault(window.from(), List.of()).stream()
                        .allMatch(from -> key.compareTo(beginning(from, DAY)) >= 0)
                && values.getOrDefault(window.to(), List.of()).stream()
                        .allMatch(to -> beginning(key, to.length()).compareTo(beginning(to, DAY)) <= 0);
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String key(Node shelf) {
        return shelf.getURI().substring(shelf.getURI().lastIndexOf('/') + 1);
    }

    /** The first {@code limit} rows that {@code query} gives, which is asked with some of the things on the shelves at a time. */
    List<Map<String, String>> rows(
            SortedMap<String, List<Node>> shelves, int limit, Function<List<String>, List<Map<String, String>>> query) {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> things = new LinkedHashSet<>();
        long enough = window.first() > 0 ? window.first() : Math.max(1, (long) FIRST * limit / EIGHT);
        for (Map.Entry<String, List<Node>> shelf : shelves.entrySet()) {
            if (rows.size() >= limit) {
                break;
            }
            keys.add(shelf.getKey());
            shelf.getValue().forEach(node -> dataset.stream(Vocabulary.CATALOGUE, Node.ANY, Vocabulary.SHELF, node)
                    .forEach(quad -> things.add(quad.getSubject().getURI())));
            if (things.size() >= enough || shelf.getKey().equals(shelves.lastKey())) {
                query.apply(List.copyOf(things)).stream()
                        .filter(row -> belongs(row, keys))
                        .limit(limit - rows.size())
                        .forEach(rows::add);
                keys.clear();
                things.clear();
                enough *= GROWTH;
            }
        }
        return rows;
    }

    /** Whether a row is in order here: a claim with two times stands on the shelves of both. */
    private boolean belongs(Map<String, String> row, Set<String> keys) {
        if (window.column().isEmpty()) {
            return true;
        }
        String place = row.getOrDefault(window.column(), "");
        return keys.stream().anyMatch(key -> key.length() < DAY ? place.equals(key) : place.startsWith(key));
    }
}

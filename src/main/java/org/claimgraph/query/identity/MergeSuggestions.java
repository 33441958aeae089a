package org.claimgraph.query.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.EntityClasses;
import org.claimgraph.graph.Names;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.decision.Merged;
import org.claimgraph.model.EntityType;
import org.claimgraph.query.name.NameSearch;
import org.claimgraph.store.Store;

/**
 * Pairs of entities that may be one, by what people look at who decide on it: names, who stands beside both in claims, and what is claimed of
 * both. Entities of one article, of different kinds, or with different links are no pair. The order of the pairs is a judgement of ours, no
 * probability.
 */
public final class MergeSuggestions {
    /** A word that more entities than this have in their names says nothing. */
    private static final int COMMON = 60;

    private static final double NAME = 0.6;
    private static final double NEIGHBOURS = 0.3;
    private static final double PREDICATES = 0.1;

    private final DatasetGraph dataset;
    private final Merged merged;
    private final Map<Node, Profile> profiles = new TreeMap<>(Comparator.comparing(Node::toString));

    private MergeSuggestions(DatasetGraph dataset, Merged merged) {
        this.dataset = dataset;
        this.merged = merged;
    }

    /** What is known of an entity. */
    private static final class Profile {
        private final Set<String> names = new TreeSet<>();
        private final Set<EntityType> types = new HashSet<>();
        private final Set<Node> articles = new HashSet<>();
        private final Set<Node> links = new HashSet<>();
        private final Map<String, String> neighbours = new TreeMap<>();
        private final Set<String> predicates = new TreeSet<>();
    }

    /** At most so many pairs, the likeliest first. */
    public static List<MergeSuggestion> of(Store store, int most) {
        Merged merged = store.standing().merged();
        return store.look(dataset -> {
            MergeSuggestions suggestions = new MergeSuggestions(dataset, merged);
            suggestions.read();
            return suggestions.ranked(most);
        });
    }

    private void read() {
        Entities.named(dataset).forEach(entity -> profiles.put(entity, new Profile()));
        each(Standard.DENOTES, quad -> profile(quad.getObject()).ifPresent(it -> it.articles.add(quad.getGraph())));
        for (Node property : List.of(Standard.PREF_LABEL, Standard.ALT_LABEL)) {
            each(property, quad -> profile(quad.getSubject())
                    .ifPresent(it -> it.names.add(quad.getObject().getLiteralLexicalForm())));
        }
        each(Standard.TYPE, quad -> EntityClasses.shipped()
                .type(quad.getObject())
                .ifPresent(type -> profile(quad.getSubject()).ifPresent(it -> it.types.add(type))));
        each(Vocabulary.BEST_LINK, quad -> profile(quad.getSubject()).ifPresent(it -> it.links.add(quad.getObject())));
        Map<Node, Node> subjects = new HashMap<>();
        each(Standard.SUBJECT, quad -> subjects.put(quad.getSubject(), quad.getObject()));
        Map<Node, Node> objects = new HashMap<>();
        each(Standard.OBJECT, quad -> objects.put(quad.getSubject(), quad.getObject()));
        subjects.forEach(
                (claim, subject) -> Optional.ofNullable(objects.get(claim)).ifPresent(object -> meet(subject, object)));
        each(Vocabulary.LEMMA, quad -> Stream.of(subjects, objects)
                .flatMap(side -> Optional.ofNullable(side.get(quad.getSubject())).stream())
                .forEach(entity -> profile(entity)
                        .ifPresent(it -> it.predicates.add(quad.getObject().getLiteralLexicalForm()))));
    }

    private void each(Node property, java.util.function.Consumer<Quad> action) {
        dataset.stream(Node.ANY, Node.ANY, property, Node.ANY).forEach(action);
    }

    private Optional<Profile> profile(Node entity) {
        return Optional.ofNullable(profiles.get(entity));
    }

    private void meet(Node one, Node other) {
        profile(one).ifPresent(mine -> profile(other).ifPresent(theirs -> {
            theirs.names.forEach(name -> mine.neighbours.put(Names.normal(name), name));
            mine.names.forEach(name -> theirs.neighbours.put(Names.normal(name), name));
        }));
    }

    private List<MergeSuggestion> ranked(int most) {
        List<Scored> pairs = new ArrayList<>();
        candidates()
                .forEach((one, others) ->
                        others.forEach(other -> scored(one, other).ifPresent(pairs::add)));
        pairs.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(pair -> pair.one().getURI())
                .thenComparing(pair -> pair.other().getURI()));
        return pairs.stream().limit(most).map(this::suggestion).toList();
    }

    private record Scored(
            double score, Node one, Node other, Likeness likeness, Set<String> neighbours, Set<String> predicates) {}

    /** Entities that share a word of their names, however it is spelled, or whose names are initials of the other's. */
    private Map<Node, Set<Node>> candidates() {
        Map<String, Set<Node>> byKey = new HashMap<>();
        profiles.forEach((entity, profile) -> profile.names.stream()
                .flatMap(name -> NameSearch.keys(name).stream())
                .forEach(key ->
                        byKey.computeIfAbsent(key, word -> new HashSet<>()).add(entity)));
        Map<Node, Set<Node>> pairs = new TreeMap<>(Comparator.comparing(Node::toString));
        byKey.values().stream()
                .filter(group -> group.size() <= COMMON)
                .forEach(group -> group.forEach(one -> group.stream()
                        .filter(other -> one.getURI().compareTo(other.getURI()) < 0)
                        .forEach(other -> pairs.computeIfAbsent(one, key -> new HashSet<>())
                                .add(other))));
        return pairs;
    }

    private Optional<Scored> scored(Node one, Node other) {
        Optional<Profile> mine = profile(one);
        Optional<Profile> theirs = profile(other);
        if (mine.isEmpty() || theirs.isEmpty() || !mayBeOne(mine.get(), theirs.get())) {
            return Optional.empty();
        }
        Set<String> neighbours = new TreeSet<>(mine.get().neighbours.keySet());
        neighbours.retainAll(theirs.get().neighbours.keySet());
        Set<String> predicates = new TreeSet<>(mine.get().predicates);
        predicates.retainAll(theirs.get().predicates);
        return Likeness.of(mine.get().names, theirs.get().names)
                .map(likeness -> new Scored(
                        NAME * likeness.score()
                                + NEIGHBOURS
                                        * share(
                                                neighbours,
                                                mine.get().neighbours.keySet(),
                                                theirs.get().neighbours.keySet())
                                + PREDICATES * share(predicates, mine.get().predicates, theirs.get().predicates),
                        one,
                        other,
                        likeness,
                        neighbours,
                        predicates));
    }

    private static boolean mayBeOne(Profile one, Profile other) {
        boolean apart = one.articles.stream().noneMatch(other.articles::contains);
        boolean alike = one.types.stream().anyMatch(other.types::contains)
                || one.types.contains(EntityType.OTHER)
                || other.types.contains(EntityType.OTHER);
        boolean linked = !one.links.isEmpty() && !other.links.isEmpty();
        return apart && alike && !linked;
    }

    /** How much of the smaller of two sets both have (Szymkiewicz and Simpson's overlap). */
    private static double share(Set<String> common, Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) common.size() / smaller;
    }

    private MergeSuggestion suggestion(Scored pair) {
        ListedEntity one = Entities.listed(dataset, pair.one(), merged);
        ListedEntity other = Entities.listed(dataset, pair.other(), merged);
        boolean swap = other.mentions() > one.mentions();
        return new MergeSuggestion(
                Math.round(pair.score() * 100) / 100.0,
                swap ? other : one,
                swap ? one : other,
                pair.likeness().words(),
                List.copyOf(pair.neighbours()),
                List.copyOf(pair.predicates()));
    }
}

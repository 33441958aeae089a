package org.claimgraph.graph.assembly;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;

/**
 * Which articles carry one text: those that are connected by being copies of each other, or versions of one article (the same URL).
 *
 * <p>A story's IRI is made of the first of its articles in the order of their IRIs, so that it does not depend on which came first.
 */
final class Stories {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final DatasetGraph dataset;
    private final Derived derived;
    private final Iris iris;
    private final Consumer<Node> changed;

    /** {@code changed} is told each article that stands in another story than before. */
    Stories(DatasetGraph dataset, Derived derived, Iris iris, Consumer<Node> changed) {
        this.dataset = dataset;
        this.derived = derived;
        this.iris = iris;
        this.changed = changed;
    }

    void add(Node article, String text) {
        Shingles.of(text).hashes().forEach(hash -> derived.add(article, Vocabulary.SHINGLE, Derived.integer(hash)));
        Set<Node> members = new LinkedHashSet<>(List.of(article));
        for (Node copy : akin(article)) {
            members.addAll(membersWith(copy));
        }
        assign(members);
    }

    /** Takes an article out, while its graph is still there. */
    void remove(Node article) {
        Set<Node> rest = new HashSet<>(membersWith(article));
        rest.remove(article);
        derived.delete(article, Vocabulary.SHINGLE);
        leave(article);
        while (!rest.isEmpty()) {
            Set<Node> connected = connected(rest.iterator().next(), rest);
            rest.removeAll(connected);
            assign(connected);
        }
    }

    /** The articles of the story that {@code article} is in. */
    private Set<Node> membersWith(Node article) {
        Set<Node> members = new LinkedHashSet<>(List.of(article));
        derived.object(article, Vocabulary.IN_STORY)
                .ifPresent(story -> members.addAll(derived.subjects(Vocabulary.IN_STORY, story)));
        return members;
    }

    private Set<Node> connected(Node first, Set<Node> within) {
        Set<Node> found = new LinkedHashSet<>(List.of(first));
        Deque<Node> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Node next : akin(open.remove())) {
                if (within.contains(next) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** The copies and the other versions of an article. */
    private Set<Node> akin(Node article) {
        List<Node> hashes = derived.objects(article, Vocabulary.SHINGLE);
        Map<Node, Integer> shared = new HashMap<>();
        for (Node hash : hashes) {
            derived.subjects(Vocabulary.SHINGLE, hash).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        Set<Node> result = new TreeSet<>(BY_IRI);
        shared.forEach((other, count) -> {
            int size = derived.objects(other, Vocabulary.SHINGLE).size();
            if (Shingles.areCopies(count, hashes.size(), size)) {
                result.add(other);
            }
        });
        dataset.stream(article, article, Standard.SPECIALIZATION_OF, Node.ANY)
                .map(Quad::getObject)
                .collect(Collectors.toSet())
                .forEach(url -> dataset.stream(Node.ANY, Node.ANY, Standard.SPECIALIZATION_OF, url)
                        .map(Quad::getSubject)
                        .forEach(result::add));
        result.remove(article);
        return result;
    }

    private void assign(Collection<Node> members) {
        Node first = members.stream().min(BY_IRI).orElseThrow();
        Node story = NodeFactory.createURI(iris.of("story", first.getURI()));
        for (Node member : members) {
            if (!derived.objects(member, Vocabulary.IN_STORY).equals(List.of(story))) {
                leave(member);
                derived.add(member, Vocabulary.IN_STORY, story);
                changed.accept(member);
            }
        }
        derived.add(story, Standard.TYPE, Vocabulary.STORY);
    }

    private void leave(Node article) {
        derived.objects(article, Vocabulary.IN_STORY).forEach(story -> {
            derived.delete(article, Vocabulary.IN_STORY);
            if (derived.subjects(Vocabulary.IN_STORY, story).isEmpty()) {
                derived.delete(story);
            }
        });
    }
}

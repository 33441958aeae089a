package org.claimgraph.graph.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.assembly.Identity;

/**
 * Which entities are one, and which of them stands for all: the entity of a link that was decided on; else one that no merging drops; of
 * several, the one whose IRI comes first.
 */
public final class Merged implements Identity {
    private final Map<Node, Node> kept;
    private final Map<Node, List<Node>> members = new HashMap<>();
    private final Map<Node, Node> links;

    private Merged(Map<Node, Node> kept, Map<Node, Node> links) {
        this.kept = kept;
        this.links = links;
        Map<Node, Set<Node>> groups = new HashMap<>();
        kept.forEach((member, keeper) -> {
            Set<Node> group = groups.computeIfAbsent(
                    keeper, node -> new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI())));
            group.add(member);
            group.add(keeper);
        });
        groups.forEach((keeper, group) -> members.put(keeper, List.copyOf(group)));
    }

    /** As the graph {@code cg:identities} of a dataset says it, within a transaction. */
    public static Merged read(DatasetGraph dataset) {
        Map<Node, Node> kept = new HashMap<>();
        dataset.stream(Vocabulary.IDENTITIES, Node.ANY, Vocabulary.STANDS_FOR, Node.ANY)
                .forEach(quad -> kept.put(quad.getObject(), quad.getSubject()));
        return new Merged(kept, Map.of());
    }

    /** Makes the graph {@code cg:identities} say this. */
    public void write(DatasetGraph dataset) {
        dataset.removeGraph(Vocabulary.IDENTITIES);
        kept.forEach((member, keeper) -> dataset.add(Vocabulary.IDENTITIES, keeper, Vocabulary.STANDS_FOR, member));
        links.forEach((entity, link) -> dataset.add(Vocabulary.IDENTITIES, entity, Vocabulary.BEST_LINK, link));
    }

    /** Whether every entity stands for itself. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    @Override
    public Node of(Node entity) {
        return kept.getOrDefault(entity, entity);
    }

    /** All that are one with {@code entity}, itself among them. */
    public List<Node> members(Node entity) {
        return members.getOrDefault(of(entity), List.of(entity));
    }

    /** The entities that another one stands for. */
    public Set<Node> dropped() {
        return Set.copyOf(kept.keySet());
    }

    /** What entities that are one are linked to by decision. */
    public Optional<String> link(Node entity) {
        return Optional.ofNullable(links.get(of(entity))).map(Node::getURI);
    }

    /** Entities for which another one stands here than in {@code other}. */
    public Set<Node> differing(Merged other) {
        Set<Node> all = new HashSet<>(kept.keySet());
        all.addAll(other.kept.keySet());
        all.removeIf(entity -> of(entity).equals(other.of(entity)));
        return all;
    }

    /** Pairs that are one, collected. */
    static final class Builder {
        private final Map<String, Set<String>> neighbours = new TreeMap<>();
        private final Set<String> dropped = new HashSet<>();

        void join(String keeper, String drop) {
            neighbours.computeIfAbsent(keeper, key -> new TreeSet<>()).add(drop);
            neighbours.computeIfAbsent(drop, key -> new TreeSet<>()).add(keeper);
            dropped.add(drop);
        }

        /** {@code targets}: the entities of links, and the links. */
        Merged build(Map<String, String> targets) {
            Map<Node, Node> kept = new HashMap<>();
            Map<Node, Node> links = new HashMap<>();
            Set<String> seen = new HashSet<>();
            for (String start : neighbours.keySet()) {
                Set<String> group = new TreeSet<>();
                reach(start, group, seen);
                if (!group.isEmpty()) {
                    String keeper = keeper(group, targets.keySet());
                    group.stream()
                            .filter(member -> !member.equals(keeper))
                            .forEach(member -> kept.put(NodeFactory.createURI(member), NodeFactory.createURI(keeper)));
                    Optional.ofNullable(targets.get(keeper))
                            .ifPresent(link -> links.put(NodeFactory.createURI(keeper), NodeFactory.createURI(link)));
                }
            }
            return new Merged(kept, links);
        }

        private void reach(String entity, Set<String> group, Set<String> seen) {
            if (seen.add(entity)) {
                group.add(entity);
                neighbours.getOrDefault(entity, Set.of()).forEach(next -> reach(next, group, seen));
            }
        }

        private String keeper(Set<String> group, Set<String> targets) {
            return group.stream()
                    .filter(targets::contains)
                    .findFirst()
                    .or(() -> group.stream()
                            .filter(member -> !dropped.contains(member))
                            .findFirst())
                    .orElseGet(() -> group.iterator().next());
        }
    }
}

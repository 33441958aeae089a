package org.claimgraph.server.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.EntityRow;
import org.claimgraph.server.index.Filter;
import org.claimgraph.server.index.Thing;

/**
 * Entities and the claims that tie them, for the eye: claims that say the same are one edge.
 *
 * @param nodes the entities
 * @param edges what is claimed of two of them
 * @param more how many claims tie the entities asked for to others that are not shown
 */
public record GraphView(Collection<GraphNode> nodes, Collection<Edge> edges, int more) {
    private static final int READ = 1000;

    /**
     * An entity.
     *
     * @param id of the node
     * @param iri of the entity in one of the articles
     * @param label what it is called
     * @param type what kind of entity it is
     */
    public record GraphNode(String id, String iri, String label, String type) {}

    /**
     * Claims that say the same of two entities.
     *
     * @param id of the edge
     * @param source id of the node that it starts from
     * @param target id of the node that it leads to
     * @param label words of the predicate
     * @param claims IRIs of the claims
     * @param stories in how many independent stories
     * @param positive how many claim it
     * @param negative how many deny it
     * @param certain how many are certain
     */
    public record Edge(
            String id,
            String source,
            String target,
            String label,
            List<String> claims,
            int stories,
            int positive,
            int negative,
            int certain) {}

    /** The entities of these IRIs, and up to {@code limit} that are tied to them. */
    public static GraphView of(Library library, List<String> iris, boolean together, int limit) {
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        Map<String, Draft> edges = new LinkedHashMap<>();
        int more = 0;
        for (String iri : iris) {
            for (EntityRow entity : library.index().entities(iri, together)) {
                GraphNode centre = new GraphNode(
                        id(entity.type(), entity.label(), iri, together),
                        entity.iris().get(0),
                        entity.label(),
                        entity.type());
                nodes.putIfAbsent(centre.id(), centre);
                Filter filter = Filter.about(EntityView.keys(entity, together));
                for (ClaimRow claim : library.index().claims(filter, READ)) {
                    more += add(nodes, edges, claim, together, limit + iris.size());
                }
            }
        }
        return new GraphView(
                List.copyOf(nodes.values()),
                edges.values().stream().map(Draft::edge).toList(),
                more);
    }

    /** The claims, and the entities that they tie. */
    static GraphView of(List<ClaimRow> claims, boolean together) {
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        Map<String, Draft> edges = new LinkedHashMap<>();
        claims.forEach(claim -> add(nodes, edges, claim, together, Integer.MAX_VALUE));
        return new GraphView(
                List.copyOf(nodes.values()),
                edges.values().stream().map(Draft::edge).toList(),
                0);
    }

    private static int add(
            Map<String, GraphNode> nodes, Map<String, Draft> edges, ClaimRow claim, boolean together, int limit) {
        int left = 0;
        for (Tie tie : ties(claim)) {
            String source = id(tie.from(), together);
            String target = id(tie.to(), together);
            long fresh = List.of(source, target).stream()
                    .filter(id -> !nodes.containsKey(id))
                    .count();
            if (source.equals(target)) {
                continue;
            }
            if (nodes.size() + fresh > limit) {
                left++;
                continue;
            }
            nodes.putIfAbsent(source, node(source, tie.from()));
            nodes.putIfAbsent(target, node(target, tie.to()));
            String id = source + " " + tie.label() + " " + target;
            edges.computeIfAbsent(id, any -> new Draft(id, source, target, tie.label()))
                    .add(claim);
        }
        return left;
    }

    /** Two entities of a claim, and what it says of them. */
    record Tie(Thing from, String label, Thing to) {}

    /** What a claim ties: its subject to its object, and to each further argument that is an entity. */
    static List<Tie> ties(ClaimRow claim) {
        List<Tie> ties = new ArrayList<>();
        claim.subject().filter(thing -> thing.entity().isPresent()).ifPresent(subject -> {
            claim.object()
                    .filter(thing -> thing.entity().isPresent())
                    .ifPresent(object -> ties.add(new Tie(subject, claim.lemma(), object)));
            claim.roles().stream()
                    .filter(role -> role.thing().entity().isPresent())
                    .forEach(role -> ties.add(new Tie(subject, label(claim, role.role()), role.thing())));
        });
        return ties;
    }

    private static String label(ClaimRow claim, String role) {
        return role.equals("other") ? claim.lemma() + " …" : claim.lemma() + " (" + role + ")";
    }

    static String id(Thing thing, boolean together) {
        return id(thing.type().orElse("Other"), thing.name(), thing.entity().orElse(""), together);
    }

    private static String id(String type, String label, String iri, boolean together) {
        return together ? type + ":" + org.claimgraph.server.index.Names.plain(label) : iri;
    }

    private static GraphNode node(String id, Thing thing) {
        return new GraphNode(
                id, thing.entity().orElseThrow(), thing.name(), thing.type().orElse("Other"));
    }

    /** An edge while claims are added to it. */
    private static final class Draft {
        private final String id;
        private final String source;
        private final String target;
        private final String label;
        private final List<String> claims = new ArrayList<>();
        private final Set<String> stories = new LinkedHashSet<>();
        private int negative;
        private int certain;

        Draft(String id, String source, String target, String label) {
            this.id = id;
            this.source = source;
            this.target = target;
            this.label = label;
        }

        void add(ClaimRow claim) {
            if (!claims.contains(claim.claim())) {
                claims.add(claim.claim());
                stories.add(claim.story());
                negative += claim.polarity().equals("negative") ? 1 : 0;
                certain += claim.certainty().equals("certain") ? 1 : 0;
            }
        }

        Edge edge() {
            return new Edge(
                    id,
                    source,
                    target,
                    label,
                    List.copyOf(claims),
                    stories.size(),
                    claims.size() - negative,
                    negative,
                    certain);
        }
    }
}

package org.claimgraph.server.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.EntityRow;
import org.claimgraph.server.index.Filter;
import org.claimgraph.server.index.Thing;

/**
 * What ties one entity to another: a shortest chain of claims, found breadth first. Every hop carries its citation.
 *
 * @param found whether there is a chain
 * @param hops the chain, from the first entity to the last
 * @param graph the same for the eye
 */
public record PathView(boolean found, List<Hop> hops, GraphView graph) {
    private static final int READ = 500;
    private static final int MOST_ENTITIES = 400;
    private static final int LONGEST = 5;

    /**
     * One hop.
     *
     * @param from name of the entity that it starts from
     * @param to name of the entity that it leads to
     * @param fromIri IRI of the one
     * @param toIri IRI of the other
     * @param claims that tie the two
     */
    public record Hop(String from, String to, String fromIri, String toIri, List<ClaimRow> claims) {}

    /** The chain between the entities of two IRIs. */
    public static PathView of(Library library, String from, String to, boolean together) {
        Search search = new Search(library, together);
        return search.between(from, to)
                .map(hops -> new PathView(
                        true,
                        hops,
                        GraphView.of(
                                hops.stream()
                                        .flatMap(hop -> hop.claims().stream())
                                        .toList(),
                                together)))
                .orElseGet(() -> new PathView(false, List.of(), new GraphView(List.of(), List.of(), 0)));
    }

    /** An entity that was reached, from where and by which claims. */
    private record Step(String id, String iri, String name, Optional<Step> before, List<ClaimRow> claims, int depth) {}

    private record Search(Library library, boolean together) {
        Optional<List<Hop>> between(String from, String to) {
            Optional<EntityRow> start = entity(from);
            Optional<EntityRow> goal = entity(to);
            if (start.isEmpty() || goal.isEmpty()) {
                return Optional.empty();
            }
            List<String> wanted = goal.get().iris();
            Map<String, Step> reached = new HashMap<>();
            Deque<Step> open = new ArrayDeque<>();
            open.add(new Step("", from, start.get().label(), Optional.empty(), List.of(), 0));
            while (!open.isEmpty() && reached.size() < MOST_ENTITIES) {
                Step step = open.remove();
                for (Step next : next(step)) {
                    if (wanted.contains(next.iri())
                            || next.name().equals(goal.get().label())) {
                        return Optional.of(hops(next));
                    }
                    if (next.depth() < LONGEST && reached.putIfAbsent(next.id(), next) == null) {
                        open.add(next);
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<EntityRow> entity(String iri) {
            return library.index().entities(iri, together).stream().findFirst();
        }

        private List<Step> next(Step step) {
            Map<String, List<ClaimRow>> claims = new HashMap<>();
            Map<String, Thing> things = new java.util.LinkedHashMap<>();
            entity(step.iri()).ifPresent(here -> {
                List<String> keys = EntityView.keys(here, together);
                for (ClaimRow claim : library.index().claims(Filter.about(keys), READ)) {
                    for (GraphView.Tie tie : GraphView.ties(claim)) {
                        other(here, tie).ifPresent(thing -> {
                            String id = GraphView.id(thing, together);
                            things.putIfAbsent(id, thing);
                            claims.computeIfAbsent(id, any -> new ArrayList<>()).add(claim);
                        });
                    }
                }
            });
            return things.entrySet().stream()
                    .map(entry -> new Step(
                            entry.getKey(),
                            entry.getValue().entity().orElseThrow(),
                            entry.getValue().name(),
                            Optional.of(step),
                            claims.getOrDefault(entry.getKey(), List.of()),
                            step.depth() + 1))
                    .toList();
        }

        private static Optional<Thing> other(EntityRow here, GraphView.Tie tie) {
            boolean from = tie.from().entity().filter(here.iris()::contains).isPresent();
            boolean to = tie.to().entity().filter(here.iris()::contains).isPresent();
            return from == to ? Optional.empty() : Optional.of(from ? tie.to() : tie.from());
        }

        private static List<Hop> hops(Step last) {
            List<Hop> hops = new ArrayList<>();
            Step step = last;
            while (step.before().isPresent()) {
                Step before = step.before().get();
                hops.add(0, new Hop(before.name(), step.name(), before.iri(), step.iri(), step.claims()));
                step = before;
            }
            return hops;
        }
    }
}

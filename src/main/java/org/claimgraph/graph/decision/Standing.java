package org.claimgraph.graph.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Decision.Linking;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Decision.Unlinking;
import org.claimgraph.model.Decision.Unmerging;
import org.claimgraph.model.Iris;

/** The decisions that hold: those of a log, in order, that no later one has taken back. */
public final class Standing {
    private final Iris iris;
    private final Map<Set<String>, Merging> mergings = new LinkedHashMap<>();
    private final Map<String, Linking> linkings = new LinkedHashMap<>();
    private final Map<String, Unlinking> unlinkings = new LinkedHashMap<>();

    private Standing(Iris iris) {
        this.iris = iris;
    }

    /** What of {@code log}, the oldest first, holds in a store whose IRIs are made by {@code iris}. */
    public static Standing of(List<Decision> log, Iris iris) {
        Standing standing = new Standing(iris);
        log.forEach(standing::take);
        return standing;
    }

    private void take(Decision decision) {
        if (decision instanceof Merging merging) {
            mergings.put(Set.of(merging.kept(), merging.dropped()), merging);
        } else if (decision instanceof Unmerging unmerging) {
            mergings.remove(Set.of(unmerging.one(), unmerging.other()));
        } else if (decision instanceof Linking linking) {
            unlinkings.remove(linking.entity());
            linkings.remove(linking.entity());
            if (!iris.linkedEntity(linking.link()).equals(linking.entity())) {
                linkings.put(linking.entity(), linking);
            }
        } else if (decision instanceof Unlinking unlinking && linkings.remove(unlinking.entity()) == null) {
            unlinkings.put(unlinking.entity(), unlinking);
        }
    }

    /** The decisions that hold. */
    public List<Decision> decisions() {
        return Stream.of(mergings.values(), linkings.values(), unlinkings.values())
                .<Decision>flatMap(Collection::stream)
                .toList();
    }

    /** The mergings that name {@code entity}. */
    public List<Merging> mergings(String entity) {
        return mergings.values().stream()
                .filter(merging ->
                        merging.kept().equals(entity) || merging.dropped().equals(entity))
                .toList();
    }

    /** What it was decided that {@code entity} is linked to. */
    public Optional<String> link(String entity) {
        return Optional.ofNullable(linkings.get(entity)).map(Linking::link);
    }

    /** Whether the link that the extraction found for {@code entity} was taken back without another in its place. */
    public boolean isUnlinked(String entity) {
        return unlinkings.containsKey(entity);
    }

    /** The entities whose links, as far as the extraction found some, do not hold. */
    Set<String> corrected() {
        Set<String> corrected = new TreeSet<>(linkings.keySet());
        corrected.addAll(unlinkings.keySet());
        return corrected;
    }

    /** Which entities are one. */
    public Merged merged() {
        Map<String, String> edges = new LinkedHashMap<>();
        Merged.Builder merged = new Merged.Builder();
        mergings.values().forEach(merging -> merged.join(merging.kept(), merging.dropped()));
        linkings.values().forEach(linking -> {
            String target = iris.linkedEntity(linking.link());
            merged.join(target, linking.entity());
            edges.put(target, linking.link());
        });
        return merged.build(edges);
    }

    /** The entities whose links hold here and not in {@code other}, or the other way round. */
    public Set<String> correctedOtherwise(Standing other) {
        Set<String> all = new HashSet<>(corrected());
        all.addAll(other.corrected());
        all.removeIf(entity -> corrected().contains(entity) == other.corrected().contains(entity)
                && isUnlinked(entity) == other.isUnlinked(entity));
        return all;
    }
}

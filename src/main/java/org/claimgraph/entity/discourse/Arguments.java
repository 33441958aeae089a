package org.claimgraph.entity.discourse;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** The phrases that are the heads of sources and of claims' arguments. */
public final class Arguments {
    private final Discourse discourse;
    private final Set<Phrase> phrases = Collections.newSetFromMap(new IdentityHashMap<>());

    public Arguments(Discourse discourse, List<Attribution> attributions, List<Claim> claims) {
        this.discourse = discourse;
        attributions.forEach(a -> add(a.source()));
        for (Claim claim : claims) {
            add(claim.subject());
            add(claim.object());
            claim.roles().stream().map(Role::argument).map(Optional::of).forEach(this::add);
        }
    }

    private void add(Optional<Argument> argument) {
        argument.filter(a -> a.value().isEmpty())
                .flatMap(a -> phrase(discourse, a.span()))
                .ifPresent(phrases::add);
    }

    public Set<Phrase> phrases() {
        return phrases;
    }

    /** The phrase that the words of an argument come down to: a group where they join several, else the one with their head. */
    public static Optional<Phrase> phrase(Discourse discourse, Span span) {
        return discourse.places().head(span).flatMap(place -> discourse
                .group(place)
                .filter(g -> span.covers(discourse.span(g)))
                .or(() -> discourse.at(place.sentence(), place.token())));
    }
}

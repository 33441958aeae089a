package org.claimgraph.ontology;

import java.util.Optional;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Event;
import org.claimgraph.model.Predicate;

/** Claims that differ from others in one thing. */
final class Claims {

    private Claims() {}

    /** {@code claim} with {@code predicate}. */
    static Claim withPredicate(Claim claim, Predicate predicate) {
        return copy(claim, predicate, claim.event());
    }

    /** {@code claim} with {@code event}. */
    static Claim withEvent(Claim claim, Optional<Event> event) {
        return copy(claim, claim.predicate(), event);
    }

    private static Claim copy(Claim claim, Predicate predicate, Optional<Event> event) {
        return new Claim(
                claim.id(),
                claim.article(),
                claim.subject(),
                predicate,
                claim.object(),
                claim.roles(),
                event,
                claim.attribution(),
                claim.polarity(),
                claim.certainty(),
                claim.tense(),
                claim.citation(),
                claim.confidence(),
                claim.extractor());
    }
}

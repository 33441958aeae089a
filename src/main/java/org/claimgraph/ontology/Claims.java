package org.claimgraph.ontology;

import java.util.Optional;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Event;
import org.claimgraph.model.Predicate;

/** Claims that differ from others in one thing. */
final class Claims {
    /**
     * Whether the predicate runs from "make" to an infinitive that belongs to the noun which is made: "the pledge that they made to support her". Only the
     * passive joins the two ("was made to leave").
     */
    static boolean isOfItsNoun(Claim claim) {
        return claim.predicate()
                .span()
                .text()
                .matches("(?i)((may|might|will|would|can|could|should|has|have|had)\\s)*ma(k|d)es?\\sto\\s.*");
    }

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

package org.claimgraph.ontology;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;

/**
 * A claim read as a verb with what fills its places. A passive clause has its places turned round: what is done to fills
 * {@code object}, the phrase with "by" fills {@code subject}.
 *
 * @param claim the claim
 * @param word the verb in its dictionary form, with its particle
 * @param slots what fills its places
 */
record Clause(Claim claim, String word, Map<Slot, List<Argument>> slots) {
    private static final Pattern MADE_TO =
            Pattern.compile("(?:(?:may|might|will|would|can|could|should|has|have|had)\\s)*ma[kd]es?\\sto\\s.*");

    /**
     * Whether the predicate runs from "make" to an infinitive that belongs to the noun which is made: "the pledge that they made to support her".
     * Only the passive joins the two ("was made to leave").
     */
    boolean isOfItsNoun() {
        return MADE_TO.matcher(claim.predicate().span().text()).matches();
    }
}

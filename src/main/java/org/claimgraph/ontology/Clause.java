package org.claimgraph.ontology;

import java.util.List;
import java.util.Map;
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
record Clause(Claim claim, String word, Map<Slot, List<Argument>> slots) {}

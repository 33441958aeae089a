package org.claimgraph.ontology;

import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;

/**
 * Words that a claim says what somebody is with: "a painter and former member of the council" of "She is …".
 *
 * @param from number of the first word
 * @param to number after the last word
 * @param described who it is
 * @param claim the claim
 */
record Description(int from, int to, Argument described, Claim claim) {}

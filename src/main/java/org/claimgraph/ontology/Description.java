package org.claimgraph.ontology;

import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;

/**
 * Words by which a claim says what somebody is ("a painter and former member of the council" of "She is …"), or what is somebody's
 * ("talks with Karvonia" of "She held …").
 *
 * @param from number of the first word
 * @param to number after the last word
 * @param described who it is
 * @param isOwned whether the words name what is that one's, not what that one is
 * @param claim the claim
 */
record Description(int from, int to, Argument described, boolean isOwned, Claim claim) {}

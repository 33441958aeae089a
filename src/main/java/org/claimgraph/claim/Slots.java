package org.claimgraph.claim;

import java.util.List;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Role;

/**
 * What fills a predicate's places beside the subject.
 *
 * @param preposition the number of the preposition that belongs to the predicate because the object is its phrase ("rely on"), or -1
 * @param objects the objects, one for each conjunct
 * @param roles all further arguments, in text order
 */
record Slots(int preposition, List<Argument> objects, List<Role> roles) {}

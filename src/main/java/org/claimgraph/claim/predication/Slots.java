package org.claimgraph.claim.predication;

import java.util.List;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Role;

/**
 * What fills a predicate's places beside the subject.
 *
 * @param preposition the words of the preposition that belongs to the predicate because the object is its phrase ("rely on"); often none
 * @param objects the objects, one for each conjunct
 * @param roles all further arguments, in text order
 */
record Slots(List<Integer> preposition, List<Argument> objects, List<Role> roles) {}

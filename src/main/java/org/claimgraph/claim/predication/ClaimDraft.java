package org.claimgraph.claim.predication;

import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.Tense;

/**
 * A claim before its voice and factuality are known.
 *
 * @param head the word that these are read from
 * @param subject of whom or what
 * @param predicate what is said of it
 * @param object the main argument
 * @param roles further arguments, in text order
 * @param tense when
 */
record ClaimDraft(
        int head, Argument subject, Predicate predicate, Optional<Argument> object, List<Role> roles, Tense tense) {}

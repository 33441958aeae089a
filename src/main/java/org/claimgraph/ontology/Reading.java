package org.claimgraph.ontology;

import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Span;

/**
 * One fact that the words of an article state.
 *
 * @param relation what it says
 * @param subject of whom or what
 * @param object what it leads to
 * @param predicate the words that say it
 * @param lemma their dictionary form
 * @param base the claim that it is read from; absent where a phrase says it in passing
 * @param isPast whether its words say that it is so no more: "former"
 */
record Reading(
        Relation relation,
        Argument subject,
        Argument object,
        Span predicate,
        String lemma,
        Optional<Claim> base,
        boolean isPast) {}

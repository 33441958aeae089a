package org.claimgraph.ontology;

import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;

/**
 * What a few words of a text stand for: a named thing, a pronoun, a time.
 *
 * @param from number of its first word
 * @param to number after its last word
 * @param argument the words, with the entity or value that they stand for where that is known
 * @param type what sort of entity it is, where that is known
 * @param isPronoun whether it only points at something
 */
record Thing(int from, int to, Argument argument, Optional<EntityType> type, boolean isPronoun) {}

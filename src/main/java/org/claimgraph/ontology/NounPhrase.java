package org.claimgraph.ontology;

import java.util.List;

/**
 * A noun with what stands before it.
 *
 * @param from number of the first word of the phrase
 * @param noun number of the noun's first word
 * @param to number after the noun's last word
 * @param owners what a possessive before the noun points at
 * @param modifiers names that stand before the noun as parts of its phrase, nearest first
 * @param isPast whether a word such as "former" is among those before it
 */
record NounPhrase(int from, int noun, int to, List<Thing> owners, List<Thing> modifiers, boolean isPast) {}

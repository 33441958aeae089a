/**
 * What claims mean: the relations and events of {@code ontology/}, the words that stand for them, and the step that reads an extraction
 * with both.
 *
 * <p>{@link org.claimgraph.ontology.Interpreter} is that step: a pure function of one {@link org.claimgraph.model.Extraction}, without any
 * syntax tree, so that what a store holds can be read again with another ontology and no article is analysed twice. It sets the relation
 * and the event of each claim that has one, and adds the claims that phrases state in passing ("her brother Tol", "a Karvonian painter",
 * "born in 1961 in Ovar").
 *
 * <p>Relations are OWL properties ({@code relations.ttl}), their words OntoLex-Lemon entries with frames
 * ({@code relations-lexicon.ttl}, {@code plover-lexicon.ttl}); Jena reads them once into plain maps.
 */
@NullMarked
package org.claimgraph.ontology;

import org.jspecify.annotations.NullMarked;

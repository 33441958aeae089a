/**
 * Who and what an article is about: its mentions, which of them are the same entity, and what the arguments of its claims denote.
 *
 * <p>{@link org.claimgraph.entity.EntityResolver} is the way in. It repairs the recogniser's names, finds nominals and pronouns
 * and joins them in passes from the surest to the least sure (a sieve: Raghunathan et al. 2010; Lee et al. 2013). What it knows
 * about words stands in {@code ontology/lexicon/entity-*.tsv}; the genders of first names come with the language models. All of
 * it is a pure function of one article.
 */
@NullMarked
package org.claimgraph.entity;

import org.jspecify.annotations.NullMarked;

/**
 * Who and what an article is about: its mentions, which of them are the same entity, and what the arguments of its claims denote.
 *
 * <p>{@link org.claimgraph.entity.EntityResolver} is the way in. The rooms below it are its steps: names and phrases are
 * found with the lexicon, passes join them into the chains of the discourse, and the chains become entities. All of it is a pure
 * function of one article.
 */
@NullMarked
package org.claimgraph.entity;

import org.jspecify.annotations.NullMarked;

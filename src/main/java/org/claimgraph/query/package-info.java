/**
 * Questions to a store: the named ones of {@code ontology/queries}, SPARQL of one's own, and pages about an entity, a claim or an article.
 *
 * <p>Every answer to a {@linkplain org.claimgraph.query.Question named question} carries the claim and the sentence that supports it, with
 * its voice and its article. Nothing here changes a store.
 */
@NullMarked
package org.claimgraph.query;

import org.jspecify.annotations.NullMarked;

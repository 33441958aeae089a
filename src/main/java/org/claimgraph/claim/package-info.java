/**
 * Analysis → attributions and claims: what is said, by whom, with what certainty.
 *
 * <p>The seam is {@link org.claimgraph.claim.ClaimExtractor}; the one that ships reads dependency trees with lexicons from
 * {@code ontology/lexicon}.
 */
@NullMarked
package org.claimgraph.claim;

import org.jspecify.annotations.NullMarked;

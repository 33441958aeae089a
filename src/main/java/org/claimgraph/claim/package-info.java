/**
 * Analysis → attributions and claims: what is said, by whom, with what certainty.
 *
 * <p>The seam is {@link org.claimgraph.claim.ClaimExtractor}; the one that ships reads dependency trees with lexicons from
 * {@code ontology/lexicon}: first the attributions, with and without quotation marks, then the predications, each with its factuality
 * and its voice.
 */
@NullMarked
package org.claimgraph.claim;

import org.jspecify.annotations.NullMarked;

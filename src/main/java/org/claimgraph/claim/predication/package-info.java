/**
 * Who does what: predications of verbs, nouns, titles and appositions, with their roles, read from the tree and bound to the voice that
 * says them ({@link org.claimgraph.claim.predication.ClaimFinder}).
 */
@NullMarked
package org.claimgraph.claim.predication;

import org.jspecify.annotations.NullMarked;

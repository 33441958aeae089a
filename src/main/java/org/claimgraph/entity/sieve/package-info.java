/**
 * The passes that join phrases to chains, from the surest to the least sure (a sieve: Raghunathan et al. 2010; Lee et al. 2013), one class
 * each, with what they weigh: agreement, binding, salience.
 */
@NullMarked
package org.claimgraph.entity.sieve;

import org.jspecify.annotations.NullMarked;

package org.claimgraph.entity.sieve;

import org.claimgraph.entity.discourse.Discourse;

/** A pass that joins phrases of which it is sure; passes run from the surest to the least sure (Raghunathan et al. 2010). */
public interface Sieve {
    /** Joins what this pass is sure of. */
    void apply(Discourse discourse);
}

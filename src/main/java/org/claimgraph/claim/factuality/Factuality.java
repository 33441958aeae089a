package org.claimgraph.claim.factuality;

import org.claimgraph.model.Certainty;
import org.claimgraph.model.Polarity;

/**
 * Whether something is so, and how far the text commits itself to it (Saurí and Pustejovsky 2009).
 *
 * @param polarity so or not so
 * @param certainty how far
 */
public record Factuality(Polarity polarity, Certainty certainty) {
    /** A plain fact. */
    public static final Factuality FACT = new Factuality(Polarity.POSITIVE, Certainty.CERTAIN);

    /** The opposite, as certain as this. */
    Factuality negated() {
        return new Factuality(polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE, certainty);
    }

    /** The same, at most as certain as {@code limit}. */
    Factuality atMost(Certainty limit) {
        return limit.compareTo(certainty) > 0 ? new Factuality(polarity, limit) : this;
    }
}

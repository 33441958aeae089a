package org.claimgraph.claim.voice;

import java.util.Set;
import org.claimgraph.model.Attitude;

/**
 * A word that signals an attribution.
 *
 * @param lemma dictionary form
 * @param attitude how the source stands to the content
 * @param frames where the content stands; prepositions among them
 */
public record AttributionCue(String lemma, Attitude attitude, Set<String> frames) {
    /** Whether content may stand in one of the frames. */
    public boolean takes(String frame) {
        return frames.contains(frame);
    }
}

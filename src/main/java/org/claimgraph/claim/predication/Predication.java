package org.claimgraph.claim.predication;

import java.util.List;

/**
 * One predicate of a sentence.
 *
 * @param chain the numbers of its verbs from the one that has the subject to the one that has the object: "is expected", "spend"
 * @param first how many of the chain stand outside the predicate, because they are the cue of the attribution that it is the content of
 */
record Predication(List<Integer> chain, int first) {
    Predication {
        chain = List.copyOf(chain);
    }

    /** The verbs whose words make the predicate. */
    List<Integer> verbs() {
        return chain.subList(first, chain.size());
    }

    /** The verb, adjective or noun that it comes down to. */
    int head() {
        return chain.get(chain.size() - 1);
    }
}

package org.claimgraph.language;

import java.util.Arrays;
import java.util.List;

/**
 * How clearly a transition parser decided, step by step, on its way through one sentence: the margin of a step is the score of the
 * transition that it took less the score of the next best one that was allowed there.
 */
final class Margins {
    private final int[] least;
    private int read;

    /** Margins of a sentence of {@code tokens} tokens, before the first step. */
    Margins(int tokens) {
        least = new int[tokens];
        Arrays.fill(least, Sentence.CLEAR);
    }

    /** Notes the margin of a step. */
    void add(double margin) {
        if (read > 0 && read <= least.length) {
            least[read - 1] = (int) Math.min(least[read - 1], margin);
        }
    }

    /** Notes that a step reads the next token. */
    void read() {
        read++;
    }

    /** For each token the least margin of the steps between its reading and that of the token after it, which included. */
    List<Integer> least() {
        return Arrays.stream(least).boxed().toList();
    }
}

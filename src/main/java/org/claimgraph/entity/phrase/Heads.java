package org.claimgraph.entity.phrase;

import org.claimgraph.language.Sentence;

/** The token of a stretch of a sentence on which the rest of it depends. */
final class Heads {
    private Heads() {}

    /** The head of tokens {@code from} up to {@code to}: the last noun whose own head is outside, else the last such token. */
    static int of(Sentence sentence, int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            int head = sentence.head(i);
            boolean outside = head < from || head >= to;
            if (outside && (best < 0 || isNominal(sentence, i) || !isNominal(sentence, best))) {
                best = i;
            }
        }
        return best < 0 ? to - 1 : best;
    }

    private static boolean isNominal(Sentence sentence, int i) {
        return sentence.token(i).isNoun() || sentence.token(i).isPronoun();
    }
}

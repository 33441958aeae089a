package org.claimgraph.ontology;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The lines of a text in which nearly every word has a capital, so that a capital tells nothing: "Karvonia Hits Back At Critics". A text of
 * one line has none.
 */
final class Headlines {
    private static final int LEAST_WORDS = 4;
    private static final int LONG = 3;
    private static final int MOST_LOWER = 1;

    private final BitSet words = new BitSet();

    Headlines(Wording wording, FunctionWords functions) {
        int from = 0;
        boolean isAlone = IntStream.range(0, wording.size())
                .noneMatch(i -> wording.lower(i).equals("\n"));
        for (int i = 0; i <= wording.size(); i++) {
            if (i == wording.size() || wording.lower(i).equals("\n")) {
                if (!isAlone && isTitle(from, i, wording, functions)) {
                    words.set(from, i);
                }
                from = i + 1;
            }
        }
    }

    private static boolean isTitle(int from, int to, Wording wording, FunctionWords functions) {
        int lower = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (wording.isWord(i) && wording.lower(i).length() >= LONG && !functions.isAny(wording.lower(i))) {
                boolean isRaised =
                        wording.word(i).isCapitalised() || wording.word(i).isNumber();
                capitals += isRaised ? 1 : 0;
                lower += isRaised ? 0 : 1;
            }
        }
        return capitals >= LEAST_WORDS && lower <= MOST_LOWER && !hasSmallVerb(from, to, wording, functions);
    }

    /** Whether an auxiliary stands there in small letters, which headlines raise: "Orla Venn was the head of Brell Shipping". */
    private static boolean hasSmallVerb(int from, int to, Wording wording, FunctionWords functions) {
        return IntStream.range(from + 1, to)
                .anyMatch(i -> functions.is(wording.lower(i), "auxiliary")
                        && !wording.word(i).isCapitalised());
    }

    /** Whether word {@code i} stands in one. */
    boolean contains(int i) {
        return words.get(i);
    }
}

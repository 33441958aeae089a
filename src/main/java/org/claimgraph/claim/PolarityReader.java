package org.claimgraph.claim;

import java.util.List;
import org.claimgraph.language.Sentence;

/** Whether a predicate says that something is so or not so. */
final class PolarityReader {
    private static final Lexicon NEGATION = Lexicon.load("negation");

    private final Sentence sentence;

    PolarityReader(ClauseTree tree) {
        this.sentence = tree.sentence();
    }

    /** The factuality of the predicate whose verbs are {@code chain}. */
    Factuality read(List<Integer> chain) {
        Factuality result = Factuality.FACT;
        for (int verb : chain) {
            if (isNegated(verb)) {
                result = result.negated();
            }
        }
        return result;
    }

    /** Whether the clause at {@code verb} holds a word of negation. */
    boolean isNegated(int verb) {
        return sentence.children(verb).stream().anyMatch(this::negates);
    }

    private boolean negates(int word) {
        if (sentence.is(word, "advmod", "neg", "cc")) {
            return NEGATION.has(sentence.token(word).lower(), 1, "adverb");
        }
        if (sentence.is(word, "nsubj", "obj")) {
            return NEGATION.has(sentence.token(word).lower(), 1, "pronoun")
                    || sentence.children(word, "det", "neg").stream()
                            .anyMatch(d -> NEGATION.has(sentence.token(d).lower(), 1, "determiner"));
        }
        return sentence.is(word, "det") && NEGATION.has(sentence.token(word).lower(), 1, "determiner")
                || sentence.is(word, "mark", "case")
                        && NEGATION.has(sentence.token(word).lower(), 1, "marker");
    }
}

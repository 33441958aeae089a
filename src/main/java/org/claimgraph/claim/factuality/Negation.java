package org.claimgraph.claim.factuality;

import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;

/** Words of negation in a clause: "not", "no", "nobody", "without". */
final class Negation {
    private static final Lexicon NEGATION = Lexicon.load("negation");

    private final Sentence sentence;

    Negation(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the clause or phrase at {@code head} holds an odd number of words of negation. */
    boolean negates(int head) {
        return sentence.children(head).stream().filter(this::isNegation).count() % 2 == 1;
    }

    private boolean isNegation(int word) {
        String text = sentence.token(word).lower();
        if (sentence.is(word, "advmod", "neg", "cc", "dep")) {
            return (NEGATION.has(text, 1, "adverb") || NEGATION.has(phrase(word), 1, "adverb")) && !isRestricted(word);
        }
        if (sentence.is(word, "nsubj", "obj", "obl")) {
            return NEGATION.has(text, 1, "pronoun") || hasDeterminer(word);
        }
        return sentence.is(word, "det") && NEGATION.has(text, 1, "determiner")
                || sentence.is(word, "mark", "case") && NEGATION.has(text, 1, "marker");
    }

    /** A word with the one before it: "no longer". */
    private String phrase(int word) {
        return word == 0
                ? ""
                : sentence.token(word - 1).lower() + " " + sentence.token(word).lower();
    }

    /** Whether only a part is negated: "not only", "not just". */
    private boolean isRestricted(int word) {
        return word + 1 < sentence.size()
                && NEGATION.has(sentence.token(word + 1).lower(), 1, "restriction");
    }

    private boolean hasDeterminer(int noun) {
        return sentence.children(noun, "det", "neg", "cc", "advmod").stream()
                .anyMatch(d -> NEGATION.has(sentence.token(d).lower(), 1, "determiner"));
    }
}

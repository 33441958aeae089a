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
        long own = sentence.children(head).stream().filter(this::isNegation).count();
        long before = sentence.children(head, "mark").stream()
                .filter(to -> to > 0
                        && isOfInfinitive(to - 1)
                        && NEGATION.has(sentence.token(to - 1).lower(), 1, "adverb"))
                .count();
        return (own + before) % 2 == 1;
    }

    private boolean isNegation(int word) {
        String text = sentence.token(word).lower();
        if (sentence.is(word, "advmod", "neg", "cc", "dep")) {
            return !isOfInfinitive(word)
                    && (NEGATION.has(text, 1, "adverb") || NEGATION.has(phrase(word), 1, "adverb"))
                    && !isRestricted(word);
        }
        if (sentence.is(word, "nsubj", "obj", "obl")) {
            return NEGATION.has(text, 1, "pronoun") || hasDeterminer(word);
        }
        return sentence.is(word, "det") && NEGATION.has(text, 1, "determiner")
                || sentence.is(word, "mark", "case")
                        && (NEGATION.has(text, 1, "marker") || NEGATION.has(wordAndNext(word), 1, "marker"));
    }

    /** Whether a word negates the infinitive after it and not the verb before it: "told them → never to leave". */
    private boolean isOfInfinitive(int word) {
        return word > sentence.head(word)
                && word + 1 < sentence.size()
                && sentence.token(word + 1).tag().equals("TO")
                && sentence.head(word) >= 0
                && sentence.token(sentence.head(word)).isVerb()
                && !sentence.token(sentence.head(word)).lemma().equals("be");
    }

    /** A word with the one after it: "rather than". */
    private String wordAndNext(int word) {
        return word + 1 == sentence.size()
                ? ""
                : sentence.token(word).lower() + " " + sentence.token(word + 1).lower();
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

package org.claimgraph.claim.predication;

import java.util.BitSet;
import java.util.List;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;

/** The words of a predicate: its verbs with their auxiliaries, negations and particles, and the adverbs in between. */
final class PredicateWords {
    private static final Lexicon NEGATION = Lexicon.load("negation");

    private PredicateWords() {}

    /** The words of the predicate whose verbs are {@code chain}; the last of a copular chain is not among them. */
    static BitSet of(ClauseTree tree, List<Integer> chain) {
        Sentence sentence = tree.sentence();
        BitSet words = new BitSet();
        for (int at = 0; at < chain.size(); at++) {
            int verb = chain.get(at);
            boolean isLast = at == chain.size() - 1;
            if (!(isLast && tree.isCopular(verb))) {
                words.set(verb);
            }
            tree.borrowed(verb).forEach(words::set);
            if (words.get(verb) && sentence.token(verb).isVerb()) {
                setHyphenated(sentence, verb, words);
            }
            tree.particles(verb).forEach(words::set);
            for (int child : sentence.children(verb)) {
                if (belongs(sentence, child, verb)) {
                    words.set(child);
                }
            }
        }
        fillAdverbs(sentence, words);
        return words;
    }

    /** Adds what a hyphen ties to a verb: "jump-started", "second-guess". */
    private static void setHyphenated(Sentence sentence, int verb, BitSet words) {
        boolean isTied = verb > 1
                && sentence.token(verb - 1).text().equals("-")
                && sentence.token(verb - 1).end() == sentence.token(verb).start()
                && sentence.token(verb - 2).end() == sentence.token(verb - 1).start();
        if (isTied) {
            words.set(verb - 2, verb);
        }
    }

    private static boolean belongs(Sentence sentence, int child, int verb) {
        return sentence.is(child, "aux", "cop")
                || sentence.is(child, "mark") && sentence.token(child).tag().equals("TO")
                || sentence.is(child, "advmod", "neg")
                        && child < verb
                        && NEGATION.has(sentence.token(child).lower(), 1, "adverb");
    }

    /** Adds the adverbs that stand between two words of the predicate, so that it does not fall apart. */
    private static void fillAdverbs(Sentence sentence, BitSet words) {
        for (int from = words.nextSetBit(0); from >= 0; ) {
            int gap = words.nextClearBit(from);
            int next = words.nextSetBit(gap);
            if (next < 0) {
                return;
            }
            boolean adverbs = true;
            for (int i = gap; i < next; i++) {
                adverbs &= (sentence.is(i, "advmod") || sentence.token(i).tag().startsWith("RB"))
                        && !sentence.token(i).lower().matches("n['\u2019]t");
            }
            if (adverbs) {
                words.set(gap, next);
            }
            from = next;
        }
    }
}

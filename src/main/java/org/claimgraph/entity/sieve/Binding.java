package org.claimgraph.entity.sieve;

import java.util.BitSet;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;

/** Where grammar forbids that a pronoun means a phrase of its own sentence (Chomsky's principles A and B, as far as a tree shows them). */
final class Binding {
    private final Discourse discourse;

    Binding(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether {@code pronoun}, not reflexive, cannot mean {@code chain}: some mention of it is beside or around the pronoun. */
    boolean forbids(Phrase pronoun, Chain chain) {
        return chain.phrases().stream()
                .anyMatch(p -> p.sentence() == pronoun.sentence() && p != pronoun && forbids(pronoun, p));
    }

    private boolean forbids(Phrase pronoun, Phrase phrase) {
        Sentence sentence = discourse.sentence(pronoun);
        boolean possessive = sentence.is(pronoun.head(), "nmod:poss");
        if (phrase.contains(pronoun.sentence(), pronoun.head()) || isInsidePhrase(sentence, pronoun, phrase)) {
            return true;
        }
        if (areJoined(sentence, pronoun.head(), phrase.head())) {
            return true;
        }
        return !possessive
                && (sharesVerb(sentence, pronoun.head(), phrase.head())
                        || isSubjectOf(sentence, pronoun.head(), phrase.head()));
    }

    /** "the brother of his friend" is not "his": nothing but nouns stand between the pronoun and the phrase's head. */
    private static boolean isInsidePhrase(Sentence sentence, Phrase pronoun, Phrase phrase) {
        int at = pronoun.head();
        while (at >= 0 && sentence.is(at, "nmod", "nmod:poss", "compound", "amod", "det", "conj")) {
            at = sentence.head(at);
            if (at == phrase.head()) {
                return true;
            }
        }
        return false;
    }

    private static boolean areJoined(Sentence sentence, int a, int b) {
        return sentence.is(a, "conj") && sentence.head(a) == b || sentence.is(b, "conj") && sentence.head(b) == a;
    }

    /** Subject and object of one verb, or of an infinitive that has the verb's subject. */
    private static boolean sharesVerb(Sentence sentence, int a, int b) {
        int first = firstConjunct(sentence, a);
        int second = firstConjunct(sentence, b);
        return isArgument(sentence, first)
                && isArgument(sentence, second)
                && verbs(sentence, first).intersects(verbs(sentence, second));
    }

    private static int firstConjunct(Sentence sentence, int i) {
        int at = i;
        while (sentence.is(at, "conj") && sentence.head(at) >= 0 && sentence.head(at) < at) {
            at = sentence.head(at);
        }
        return at;
    }

    /** "Park wrote a letter to thank her": the one who thanks is not thanked. */
    private static boolean isSubjectOf(Sentence sentence, int pronoun, int phrase) {
        if (!sentence.is(pronoun, "obj", "dobj", "iobj")) {
            return false;
        }
        return Clauses.subject(sentence, sentence.head(pronoun)).orElse(-1) == phrase;
    }

    private static boolean isArgument(Sentence sentence, int i) {
        return sentence.is(i, "nsubj", "obj", "dobj", "iobj", "obl");
    }

    private static BitSet verbs(Sentence sentence, int argument) {
        BitSet result = new BitSet();
        int verb = sentence.head(argument);
        while (verb >= 0) {
            result.set(verb);
            boolean shared = sentence.is(verb, "xcomp")
                    || sentence.is(verb, "conj")
                            && sentence.child(verb, "nsubj").isEmpty()
                            && sentence.is(argument, "obj", "iobj", "obl", "dobj");
            verb = shared ? sentence.head(verb) : -1;
        }
        return result;
    }
}

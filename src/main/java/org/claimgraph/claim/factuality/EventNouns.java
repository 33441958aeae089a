package org.claimgraph.claim.factuality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Polarity;

/**
 * Whether an event that a noun names is so: what its determiner and adjectives say, and what the verb or noun that it depends on leaves of
 * it ("prevented an attack", "the threat of an attack"), by the signatures for events. What the definite article refers to is taken for
 * granted where the verb above is only negated or uncertain ("did not mention the attack").
 */
final class EventNouns {
    private static final Lexicon CERTAINTY = Lexicon.load("certainty");

    /** The factuality of the verbs above. */
    interface Verbs {
        /** The factuality of {@code verb}, {@code depth} steps up the tree. */
        Factuality of(int verb, int depth);
    }

    private final ClauseTree tree;
    private final Sentence sentence;
    private final Negation negation;
    private final Signatures signatures;
    private final Verbs verbs;

    EventNouns(ClauseTree tree, Signatures signatures, Verbs verbs) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.negation = new Negation(sentence);
        this.signatures = signatures;
        this.verbs = verbs;
    }

    /** The factuality of the event that {@code noun} names, {@code depth} steps up from the word that is asked for. */
    Factuality of(int noun, int depth) {
        Factuality context = depth > FactualityReader.DEEPEST ? Factuality.FACT : context(noun, depth + 1);
        Factuality result = negation.negates(noun) ? context.negated() : context;
        for (int adjective : sentence.children(noun, "amod")) {
            result = result.atMost(weakened(adjective));
        }
        return result;
    }

    private Certainty weakened(int adjective) {
        return CERTAINTY.rows(sentence.token(adjective).lower()).stream()
                .filter(row -> row.get(1).equals("adjective"))
                .findFirst()
                .map(row -> Signature.certainty(row.get(2)))
                .orElse(Certainty.CERTAIN);
    }

    private Factuality context(int noun, int depth) {
        int governor = sentence.head(noun);
        if (governor < 0) {
            return Factuality.FACT;
        }
        if (sentence.is(noun, "conj") && sentence.token(governor).isNoun()) {
            return of(governor, depth);
        }
        if (tree.isPredicate(governor)) {
            return underVerb(noun, governor, depth);
        }
        boolean complement = sentence.is(noun, "nmod", "compound")
                && !sentence.is(noun, "nmod:poss")
                && sentence.token(governor).isNoun();
        Optional<Signature> signature =
                complement ? signatures.ofEvent(governor, "noun", List.of("event", "gerund")) : Optional.empty();
        return signature.map(s -> s.apply(of(governor, depth))).orElse(Factuality.FACT);
    }

    private Factuality underVerb(int noun, int verb, int depth) {
        Factuality above = withoutOwn(noun, verbs.of(verb, depth));
        if (tree.isExistential(verb) && sentence.is(noun, "nsubj")) {
            return above;
        }
        if (sentence.is(noun, "obj", "nsubj:pass")) {
            return signatures
                    .ofEvent(verb, "verb", List.of("event"))
                    .map(s -> prevented(s, above))
                    .orElseGet(() -> participant(noun, above));
        }
        if (sentence.is(noun, "obl")) {
            return oblique(noun, verb, above);
        }
        return sentence.is(noun, "nsubj") ? participant(noun, above) : Factuality.FACT;
    }

    /** What {@code signature} leaves; an event that is not surely prevented is open. */
    private static Factuality prevented(Signature signature, Factuality above) {
        Factuality result = signature.apply(above);
        boolean open = result.polarity() == Polarity.NEGATIVE && above.certainty() != Certainty.CERTAIN;
        return open ? result.atMost(Certainty.UNDERSPECIFIED) : result;
    }

    private Factuality oblique(int noun, int verb, Factuality above) {
        OptionalInt preposition = sentence.child(noun, "case");
        String word =
                preposition.isPresent() ? sentence.token(preposition.getAsInt()).lower() : "";
        Optional<Signature> signature =
                signatures.ofEvent(sentence.token(verb).lemma() + " " + word, "verb", List.of("event"));
        Factuality result = signature.map(s -> prevented(s, above)).orElseGet(() -> participant(noun, above));
        return signature.isEmpty() && word.equals("for") && !isDefinite(noun)
                ? result.atMost(Certainty.PROBABLE)
                : result;
    }

    /** What takes part in what a verb says: there where the verb holds; open or less sure elsewhere, unless it is taken for granted. */
    private Factuality participant(int noun, Factuality verb) {
        if (verb.equals(Factuality.FACT)) {
            return verb;
        }
        if (isDefinite(noun)) {
            return Factuality.FACT;
        }
        return Factuality.FACT.atMost(
                verb.polarity() == Polarity.NEGATIVE ? Certainty.UNDERSPECIFIED : Certainty.PROBABLE);
    }

    /** The factuality of a verb without the negation that it has from {@code noun} itself: "no attack happened". */
    private Factuality withoutOwn(int noun, Factuality verb) {
        return negation.negates(noun) ? verb.negated() : verb;
    }

    private boolean isDefinite(int noun) {
        return sentence.child(noun, "nmod:poss").isPresent()
                || sentence.hasChild(noun, "the|this|that|these|those", "det");
    }
}

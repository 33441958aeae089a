package org.claimgraph.claim;

import java.util.List;
import java.util.Optional;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Certainty;

/**
 * Whether what a predicate says is so, and how certain: its own negations, modals and adverbs, and what the clauses above it leave of it,
 * from the outermost inwards (as TruthTeller does: Lotan, Stern and Dagan, NAACL 2013).
 */
final class FactualityReader {
    private static final int DEEPEST = 12;
    private static final Lexicon CERTAINTY = Lexicon.load("certainty");

    private final ClauseTree tree;
    private final Sentence sentence;
    private final Negation negation;
    private final Signatures signatures;

    FactualityReader(ClauseTree tree) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.negation = new Negation(sentence);
        this.signatures = new Signatures(tree);
    }

    /** The factuality of what {@code verb} says. */
    Factuality of(int verb) {
        return of(verb, 0);
    }

    private Factuality of(int verb, int depth) {
        Factuality context = depth > DEEPEST ? Factuality.FACT : context(verb, depth);
        boolean negated = negation.negates(verb);
        Factuality result = negated ? context.negated() : context;
        for (int word : modifiers(verb)) {
            result = result.atMost(weakened(word, negated));
        }
        return result;
    }

    private List<Integer> modifiers(int verb) {
        List<Integer> result = new java.util.ArrayList<>(sentence.children(verb, "aux", "advmod", "mark", "amod"));
        result.addAll(tree.borrowed(verb));
        return result;
    }

    private Certainty weakened(int word, boolean negated) {
        String text = sentence.token(word).lower();
        String kind = sentence.is(word, "aux") ? "modal" : sentence.is(word, "mark") ? "marker" : "adverb";
        return CERTAINTY.rows(kind.equals("modal") ? sentence.token(word).lemma() : text).stream()
                .filter(row -> row.get(1).equals(kind))
                .findFirst()
                .map(row -> Signature.certainty(row.get(negated && row.size() > 3 ? 3 : 2)))
                .orElse(Certainty.CERTAIN);
    }

    /** What the clauses above leave of {@code verb}. */
    private Factuality context(int verb, int depth) {
        int governor = sentence.head(verb);
        if (governor < 0) {
            return isQuestion() ? Factuality.FACT.atMost(Certainty.UNDERSPECIFIED) : Factuality.FACT;
        }
        if (sentence.is(verb, "conj")) {
            return tree.isPredicate(governor) ? context(governor, depth + 1) : Factuality.FACT;
        }
        if (sentence.relation(verb).equals("acl:relcl")
                || !sentence.is(verb, "xcomp", "ccomp", "csubj", "acl", "advcl")) {
            return Factuality.FACT;
        }
        Optional<Signature> signature = signatures.above(verb);
        if (sentence.is(verb, "advcl")) {
            return adverbial(verb, governor, signature, depth);
        }
        if (signature.isEmpty() && sentence.is(verb, "acl") && !signatures.isInfinitive(verb)) {
            return Factuality.FACT.atMost(prepositional(verb));
        }
        return signature.orElseGet(() -> unlisted(verb)).apply(whole(governor, depth));
    }

    /** What a word that no lexicon lists leaves of the infinitive or clause below it. */
    private Signature unlisted(int verb) {
        if (signatures.isInfinitive(verb)) {
            return sentence.is(verb, "xcomp") ? Signature.LIKELY : Signature.INTENDED;
        }
        return sentence.is(verb, "xcomp") ? Signature.TRANSPARENT : Signature.FACTIVE;
    }

    /** What a preposition before a gerund leaves of it: "talks about joining". */
    private Certainty prepositional(int verb) {
        return sentence.children(verb, "mark", "case").stream()
                .flatMap(m -> CERTAINTY.rows(sentence.token(m).lower()).stream())
                .filter(row -> row.get(1).equals("preposition"))
                .findFirst()
                .map(row -> Signature.certainty(row.get(2)))
                .orElse(Certainty.CERTAIN);
    }

    private Factuality adverbial(int verb, int governor, Optional<Signature> signature, int depth) {
        if (sentence.children(verb, "mark").stream()
                .anyMatch(m -> sentence.token(m).lower().equals("from"))) {
            return signature.orElse(Signature.FACTIVE).apply(whole(governor, depth));
        }
        return signatures.isInfinitive(verb)
                ? Factuality.FACT
                        .atMost(Certainty.PROBABLE)
                        .atMost(whole(governor, depth).certainty())
                : Factuality.FACT.atMost(prepositional(verb));
    }

    /** The factuality of a word above: of a verb itself; of a noun that of the verb whose object it is, with the noun's own negation. */
    private Factuality whole(int word, int depth) {
        if (tree.isPredicate(word)) {
            return of(word, depth + 1);
        }
        int governor = sentence.head(word);
        boolean carried = governor >= 0 && tree.isPredicate(governor) && sentence.is(word, "obj", "nsubj");
        return carried ? of(governor, depth + 1) : negation.negates(word) ? Factuality.FACT.negated() : Factuality.FACT;
    }

    private boolean isQuestion() {
        return sentence.token(sentence.size() - 1).text().equals("?");
    }
}

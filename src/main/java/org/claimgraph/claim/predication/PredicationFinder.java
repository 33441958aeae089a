package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claim.factuality.Factuality;
import org.claimgraph.claim.factuality.FactualityReader;
import org.claimgraph.claim.factuality.Signature;
import org.claimgraph.claim.factuality.Signatures;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Span;

/**
 * The predicates of a sentence that are to become claims: one for each verb chain; a further one for a verb in it that says something
 * of its own ("tried" beside "tried to sell": the trying is a fact, the selling is left open). What an attribution already tells is
 * left to it.
 */
final class PredicationFinder {
    private static final Lexicon INCOMPLETE = Lexicon.load("incomplete");

    private final Analysis analysis;
    private final Sentence sentence;
    private final ClauseTree tree;
    private final Signatures signatures;
    private final FactualityReader factuality;
    private final Voices voices;

    PredicationFinder(Analysis analysis, ClauseTree tree, FactualityReader factuality, Voices voices) {
        this.analysis = analysis;
        this.sentence = tree.sentence();
        this.tree = tree;
        this.signatures = new Signatures(tree);
        this.factuality = factuality;
        this.voices = voices;
    }

    /** The predicates, in the order of their last words. */
    List<Predication> find() {
        List<Predication> result = new ArrayList<>();
        for (int head : tree.heads()) {
            List<Integer> chain = tree.chain(head);
            for (int last = 0; last < chain.size() - 1; last++) {
                Predication governing = new Predication(chain.subList(0, last + 1), 0);
                if (saysMore(chain.get(last), chain.get(last + 1)) && !result.contains(governing)) {
                    result.add(governing);
                }
            }
            if (!isTold(head) && !isAnticipated(head) && !isEvaluated(chain) && !isMeasure(head)) {
                result.add(new Predication(chain, tree.isEquated(chain) ? 1 : afterCue(chain)));
            }
        }
        return result;
    }

    /** Whether {@code verb} says something else than the infinitive that goes on from it, and no attribution tells it. */
    private boolean saysMore(int verb, int next) {
        boolean same = signatures
                .above(next)
                .orElse(signatures.isInfinitive(next) ? Signature.LIKELY : Signature.TRANSPARENT)
                .isTransparent();
        return !same
                && !tree.isPlanned(verb, next)
                && !INCOMPLETE.has(sentence.token(verb).lemma(), 1, "infinitive")
                && sentence.token(verb).isVerb()
                && !tree.isPassive(verb)
                && (!voices.isCue(span(verb)) || !isPlain(verb));
    }

    /** Whether an attribution tells all that {@code head} says. */
    private boolean isTold(int head) {
        boolean hasOwnObject = sentence.child(head, "obj").isPresent()
                && sentence.child(head, "ccomp", "parataxis").isEmpty()
                && sentence.children(head, "xcomp").stream().noneMatch(tree::isPredicate);
        return voices.isCue(span(head)) && !hasOwnObject && isPlain(head);
    }

    /** Whether {@code head} only says how certain a clause is: "it is unlikely that". */
    private boolean isAnticipated(int head) {
        return tree.isCopular(head)
                && !sentence.token(head).isNoun()
                && tree.ownSubject(head).stream()
                        .anyMatch(s -> sentence.token(s).lower().equals("it"))
                && sentence.children(head, "ccomp", "csubj", "xcomp").stream().anyMatch(tree::isPredicate);
    }

    /** Whether a chain only says how hard, good … it is to do something that nobody does: "it is hard to imagine". */
    private boolean isEvaluated(List<Integer> chain) {
        int first = chain.get(0);
        return chain.size() > 1
                && tree.isCopular(first)
                && sentence.token(first).tag().startsWith("JJ")
                && tree.ownSubject(first).stream()
                        .anyMatch(s -> sentence.token(s).lower().equals("it"));
    }

    /** Whether {@code head} is only what something is compared with: "looser than they were". */
    private boolean isMeasure(int head) {
        return tree.isCopular(head) && sentence.hasChild(head, "than", "mark");
    }

    private boolean isPlain(int verb) {
        return factuality.of(verb).equals(Factuality.FACT);
    }

    private int afterCue(List<Integer> chain) {
        int first = 0;
        for (int at = 0; at < chain.size() - 1; at++) {
            first = voices.isCueOfSomebody(span(chain.get(at))) ? at + 1 : first;
        }
        return first;
    }

    private Span span(int word) {
        return analysis.span(sentence, word, word + 1);
    }
}

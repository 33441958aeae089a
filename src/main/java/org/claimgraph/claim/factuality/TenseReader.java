package org.claimgraph.claim.factuality;

import java.util.List;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Labelled;
import org.claimgraph.model.Tense;

/** When a predicate places what it says, from its verb forms and auxiliaries. */
public final class TenseReader {
    private static final Lexicon TENSES = Lexicon.load("tense");

    private final ClauseTree tree;
    private final Sentence sentence;

    public TenseReader(ClauseTree tree) {
        this.tree = tree;
        this.sentence = tree.sentence();
    }

    /** The tense of what a noun says somebody is: "former head". */
    public static Tense ofNoun(Sentence sentence, int noun) {
        return sentence.children(noun, "amod", "compound", "advmod").stream()
                .map(a -> sentence.token(a).lower())
                .filter(a -> TENSES.has(a, 1, "adjective"))
                .flatMap(a -> TENSES.value(a, 2).stream())
                .flatMap(t -> Labelled.find(Tense.class, t).stream())
                .findFirst()
                .orElse(Tense.PRESENT);
    }

    /** The tense of the predicate whose verbs are {@code chain}. */
    public Tense read(List<Integer> chain) {
        return read(chain.get(0), 0);
    }

    private Tense read(int verb, int depth) {
        boolean perfect = false;
        boolean modal = false;
        Tense found = Tense.TIMELESS;
        for (int child : sentence.children(verb, "aux", "cop")) {
            String lemma = sentence.token(child).lemma();
            String tag = sentence.token(child).tag();
            if (tag.equals("MD")) {
                modal = true;
                if (TENSES.has(lemma, 1, "modal")) {
                    found = Tense.FUTURE;
                }
            } else if (tag.equals("VBD")) {
                found = Tense.PAST;
            } else if (tag.equals("VBZ") || tag.equals("VBP")) {
                found = found == Tense.TIMELESS ? Tense.PRESENT : found;
            }
            perfect |= lemma.equals("have") || tree.isPerfect(verb);
        }
        if (found == Tense.FUTURE) {
            return found;
        }
        if (perfect) {
            return Tense.PAST;
        }
        if (modal) {
            return Tense.PRESENT;
        }
        if (found != Tense.TIMELESS) {
            return found;
        }
        return switch (sentence.token(verb).tag()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> inherited(verb, depth);
        };
    }

    private Tense inherited(int verb, int depth) {
        int governor = sentence.head(verb);
        if (sentence.token(verb).tag().equals("VBN") && sentence.is(verb, "acl")) {
            return Tense.PAST;
        }
        while (governor >= 0 && !tree.isPredicate(governor)) {
            governor = sentence.head(governor);
        }
        if (governor < 0 && sentence.token(verb).tag().equals("VBN")) {
            return Tense.PAST;
        }
        return governor < 0 || depth > 8 ? Tense.PRESENT : read(governor, depth + 1);
    }
}

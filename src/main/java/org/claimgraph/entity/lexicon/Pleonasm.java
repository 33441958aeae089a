package org.claimgraph.entity.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.language.Sentence;

/** Where "it" stands for nothing: "it seems that", "it is clear that", "it rained" ({@code entity-pleonastic.tsv}). */
public final class Pleonasm {
    private final Set<String> impersonal = new HashSet<>();
    private final Set<String> evaluating = new HashSet<>();

    static Pleonasm load() {
        Pleonasm result = new Pleonasm();
        for (List<String> row : LexiconFile.rows("entity-pleonastic.tsv", 2)) {
            (row.get(1).equals("verb") ? result.impersonal : result.evaluating).add(row.get(0));
        }
        return result;
    }

    /** Whether the "it" at token {@code i} is empty. */
    public boolean isEmpty(Sentence sentence, int i) {
        if (sentence.is(i, "expl")) {
            return true;
        }
        int head = sentence.head(i);
        if (head < 0 || !sentence.is(i, "nsubj")) {
            return false;
        }
        boolean clause = !sentence.children(head, "ccomp", "csubj", "xcomp", "advcl", "acl", "parataxis")
                .isEmpty();
        String lemma = sentence.token(head).lemma();
        if (impersonal.contains(lemma)) {
            return true;
        }
        boolean judged = sentence.child(head, "cop").isPresent() && evaluating.contains(lemma);
        boolean reported = sentence.is(i, "nsubj:pass")
                && !sentence.children(head, "ccomp", "csubj").isEmpty();
        return judged && clause || reported || !sentence.children(head, "csubj").isEmpty();
    }
}

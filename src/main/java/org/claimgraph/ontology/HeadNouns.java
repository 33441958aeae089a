package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.model.Argument;

/** The nouns that a phrase comes down to: the last word before a preposition, and the one after "a series of". */
final class HeadNouns {
    private final Wording wording;
    private final FunctionWords functions;

    HeadNouns(Wording wording, FunctionWords functions) {
        this.wording = wording;
        this.functions = functions;
    }

    /** The nouns, the head first, in lower case. */
    List<String> of(Argument phrase) {
        List<String> result = new ArrayList<>();
        int at = wording.at(phrase.span().start());
        int end = wording.until(phrase.span().end());
        while (at < end) {
            int to = at;
            while (to < end
                    && !functions.is(wording.lower(to), "preposition")
                    && !(to > at && functions.is(wording.lower(to), "relative"))
                    && isInside(to)) {
                to++;
            }
            if (to > at + 1) {
                result.add(wording.joined(to - 2, to));
            }
            if (to > at) {
                result.add(wording.lower(to - 1));
            }
            boolean goesOn = wording.lower(to).equals("and")
                    || wording.lower(to).equals(",")
                    || wording.lower(to).equals("of") && (to == at || functions.is(wording.lower(to - 1), "amount"))
                    || to == at;
            if (!goesOn) {
                return result;
            }
            at = to + 1;
        }
        return result;
    }

    private boolean isInside(int i) {
        return wording.isWord(i) && !wording.lower(i).equals("and")
                || Set.of("-", "'", "\"", "$", "\u2019").contains(wording.lower(i));
    }
}

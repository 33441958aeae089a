package org.claimgraph.entity.name;

import org.claimgraph.entity.lexicon.KnownNames;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** Adds well-known names that the recogniser did not see. */
final class NameAdder {
    private final Lexicon lexicon;

    NameAdder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void repair(NameLine line) {
        Sentence sentence = line.sentence();
        for (int from = 0; from < sentence.size(); from++) {
            int to = end(line, from);
            if (to > from) {
                int first = from;
                int last = to;
                lexicon.known().type(line.words(from, to)).ifPresent(type -> line.put(first, last, type));
                from = to - 1;
            }
        }
    }

    /** The end of the longest known name that starts at {@code from} and touches no other, or {@code from}. */
    private int end(NameLine line, int from) {
        Sentence sentence = line.sentence();
        if (!mayStart(sentence.token(from))) {
            return from;
        }
        int limit = from;
        while (limit < sentence.size()
                && limit < from + KnownNames.LONGEST
                && line.at(limit).isEmpty()) {
            limit++;
        }
        for (int to = limit; to > from; to--) {
            if (lexicon.known().type(line.words(from, to)).isPresent() && standsAlone(line, from, to)) {
                return to;
            }
        }
        return from;
    }

    private static boolean mayStart(Token token) {
        return Words.isCapitalised(token.text()) && !token.isVerb() && !token.isPronoun();
    }

    /** Whether no other proper noun beside it could belong to it; adjectives stand before anything. */
    private boolean standsAlone(NameLine line, int from, int to) {
        boolean adjective = lexicon.countries().adjective(line.words(from, to)).isPresent();
        boolean after = line.isProperWord(to) && line.at(to).isEmpty() && !adjective;
        boolean before = line.isProperWord(from - 1) && line.at(from - 1).isEmpty();
        return !after && !before;
    }
}

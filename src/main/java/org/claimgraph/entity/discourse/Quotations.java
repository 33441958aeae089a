package org.claimgraph.entity.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** Which words stand between quotation marks. A quotation ends with its paragraph at the latest. */
final class Quotations {
    private static final String OPENING = "\u201C\u201E\u00AB";
    private static final String CLOSING = "\u201D\u00BB";

    private final List<BitSet> quoted = new ArrayList<>();

    Quotations(Analysis analysis) {
        boolean open = false;
        int paragraph = -1;
        int lastEnd = -1;
        for (Sentence sentence : analysis.sentences()) {
            open &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            BitSet here = new BitSet(sentence.size());
            for (Token token : sentence.tokens()) {
                if (isMark(token)) {
                    open = opens(token, open, lastEnd);
                } else {
                    here.set(token.index(), open);
                }
                lastEnd = token.end();
            }
            quoted.add(here);
        }
    }

    private static boolean isMark(Token token) {
        String text = token.text();
        return text.equals("\"")
                || text.equals("''")
                || text.equals("``")
                || text.length() == 1 && (OPENING + CLOSING).indexOf(text.charAt(0)) >= 0;
    }

    /** Directed marks tell it themselves; a straight one opens where none is open and it does not directly follow a word. */
    private static boolean opens(Token token, boolean open, int lastEnd) {
        if (OPENING.contains(token.text())) {
            return true;
        }
        return !CLOSING.contains(token.text()) && !open && token.start() >= lastEnd;
    }

    /** Whether the token stands between quotation marks. */
    boolean isQuoted(int sentence, int token) {
        return quoted.get(sentence).get(token);
    }
}

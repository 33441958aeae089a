package org.claimgraph.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Attitude;

/** Interviews and transcripts: a paragraph that opens with a name and a colon is what the named person says. */
final class SpeakerLabels {
    private static final int LONGEST_NAME = 5;

    private SpeakerLabels() {}

    /** An attribution for each labelled paragraph; only where at least two paragraphs have such a label. */
    static List<AttributionDraft> find(Analysis analysis, DocumentTokens tokens) {
        List<AttributionDraft> result = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                int colon = colon(sentence);
                if (colon > 0) {
                    result.add(draft(sentence, colon, tokens));
                }
            }
        }
        return result.size() < 2 ? List.of() : result;
    }

    private static int colon(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size(), LONGEST_NAME + 1); i++) {
            Token token = sentence.token(i);
            if (token.text().equals(":")) {
                return i + 1 < sentence.size() || sentence.size() > 1 ? i : -1;
            }
            if (!token.isProper() && !token.text().equals(".")) {
                return -1;
            }
        }
        return -1;
    }

    private static AttributionDraft draft(Sentence sentence, int colon, DocumentTokens tokens) {
        BitSet source = new BitSet();
        source.set(tokens.first(sentence), tokens.number(sentence, colon));
        BitSet cue = new BitSet();
        cue.set(tokens.number(sentence, colon));
        BitSet content = new BitSet();
        int to = tokens.number(sentence, colon) + 1;
        while (to < tokens.size() && tokens.paragraph(to) == sentence.paragraph()) {
            content.set(to++);
        }
        return new AttributionDraft(tokens.number(sentence, colon), "label", Attitude.SAYING, source, cue, content);
    }
}

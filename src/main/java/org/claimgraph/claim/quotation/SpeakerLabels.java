package org.claimgraph.claim.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.claim.voice.VoicedThings;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Attitude;

/**
 * Interviews and transcripts: a paragraph that opens with a name and a colon is what the named person says, up to the next name. A
 * quotation mark may stand before the name, and before each paragraph that goes on.
 */
public final class SpeakerLabels {
    /** The frame of what a label introduces. */
    public static final String FRAME = "label";

    private static final int LONGEST_NAME = 5;

    private SpeakerLabels() {}

    /** An attribution for each labelled paragraph; only where at least two paragraphs have such a label. */
    public static List<AttributionDraft> find(Analysis analysis, DocumentTokens tokens) {
        List<AttributionDraft> result = new ArrayList<>();
        int paragraph = -1;
        boolean quoted = false;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                int colon = colon(sentence);
                if (colon > 0) {
                    quoted = isQuotationMark(sentence, 0);
                    result.add(draft(sentence, colon, tokens));
                } else if (quoted && isQuotationMark(sentence, 0) && !result.isEmpty()) {
                    addParagraph(result.get(result.size() - 1), sentence, 0, tokens);
                } else {
                    quoted = false;
                }
            }
        }
        return result.size() < 2 ? List.of() : result;
    }

    private static boolean isQuotationMark(Sentence sentence, int i) {
        return i < sentence.size() && NounPhrases.isQuote(sentence.token(i).text());
    }

    private static int colon(Sentence sentence) {
        int first = isQuotationMark(sentence, 0) ? 1 : 0;
        for (int i = first; i < Math.min(sentence.size(), first + LONGEST_NAME + 1); i++) {
            Token token = sentence.token(i);
            if (token.text().equals(":")) {
                boolean isHeading = i == first + 1
                        && VoicedThings.isHeading(sentence.token(first).lower());
                return i > first && !isHeading && sentence.size() > 1 ? i : -1;
            }
            if (!token.isProper()
                    && !isInCapitals(token)
                    && !isQuestionOrAnswer(token)
                    && !token.text().equals(".")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isQuestionOrAnswer(Token token) {
        return token.text().matches("[QA]");
    }

    /** Whether a word is written as transcripts write names. */
    private static boolean isInCapitals(Token token) {
        return token.text().length() > 1 && token.text().codePoints().allMatch(Character::isUpperCase);
    }

    private static AttributionDraft draft(Sentence sentence, int colon, DocumentTokens tokens) {
        BitSet source = new BitSet();
        source.set(tokens.first(sentence) + (isQuotationMark(sentence, 0) ? 1 : 0), tokens.number(sentence, colon));
        BitSet cue = new BitSet();
        cue.set(tokens.number(sentence, colon));
        AttributionDraft draft =
                new AttributionDraft(tokens.number(sentence, colon), FRAME, Attitude.SAYING, source, cue, new BitSet());
        addParagraph(draft, sentence, colon + 1, tokens);
        return draft;
    }

    /** Adds the sentence's paragraph from its token {@code from} on to the content. */
    private static void addParagraph(AttributionDraft draft, Sentence sentence, int from, DocumentTokens tokens) {
        int to = tokens.number(sentence, 0) + from;
        while (to < tokens.size() && tokens.paragraph(to) == sentence.paragraph()) {
            draft.content().set(to++);
        }
    }
}

package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.quotation.SpeakerLabels;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.EntityType;

/**
 * A headline that opens with its speaker: "Kovač: The port must close", "Poll: Voters want the ferry back". Only a person or body whom the
 * article names, or a word for those who are quoted so, is a speaker; a place or a topic before a colon is not.
 */
final class HeadlineSpeaker {
    private static final Lexicon THINGS = Lexicon.load("voiced-things");
    private static final Set<EntityType> SPEAKERS = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_NAME = 7;

    private HeadlineSpeaker() {}

    /** The attribution that the headline of {@code analysis} makes, if it does. */
    static Optional<AttributionDraft> find(Analysis analysis, DocumentTokens tokens) {
        int end = headlineEnd(tokens);
        int from = end < 0 ? 0 : afterLabel(tokens, end);
        int colon = end < 0 ? -1 : colon(tokens, from, end);
        boolean speaks = colon > from && isSpeaker(analysis, tokens, colon - 1) && isStatement(tokens, colon + 1, end);
        return speaks ? Optional.of(draft(from, colon, end)) : Optional.empty();
    }

    private static AttributionDraft draft(int from, int colon, int end) {
        BitSet source = new BitSet();
        source.set(from, colon);
        BitSet cue = new BitSet();
        cue.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, end);
        return new AttributionDraft(colon, SpeakerLabels.FRAME, Attitude.SAYING, source, cue, content);
    }

    /** The number after the last token of the first paragraph, where that is a headline: short, and not all there is; else -1. */
    private static int headlineEnd(DocumentTokens tokens) {
        int end = 0;
        while (end < tokens.size() && end <= LONGEST_HEADLINE && tokens.paragraph(end) == tokens.paragraph(0)) {
            end++;
        }
        return end < tokens.size() && end <= LONGEST_HEADLINE ? end : -1;
    }

    /** The token after an opening such as "EXCLUSIVE –". */
    private static int afterLabel(DocumentTokens tokens, int end) {
        boolean label = end > 2
                && isInCapitals(tokens.token(0))
                && tokens.token(1).text().matches("[-–—:|]|--");
        return label ? 2 : 0;
    }

    private static int colon(DocumentTokens tokens, int from, int end) {
        for (int i = from; i < Math.min(end - 1, from + LONGEST_NAME + 1); i++) {
            Token token = tokens.token(i);
            if (token.text().equals(":")) {
                return i;
            }
            boolean isInName = Character.isUpperCase(token.text().codePointAt(0))
                    || token.tag().matches("NN.*|IN|POS|DT|CD|JJ|CC")
                    || token.text().equals(".");
            if (!isInName) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the word before the colon ends the name of a person or body, here or further on, or is a word for one who is quoted. */
    private static boolean isSpeaker(Analysis analysis, DocumentTokens tokens, int last) {
        Token word = tokens.token(last);
        if (THINGS.has(word.lower(), 1, "speaker") || THINGS.has(word.lower(), 1, "document")) {
            return true;
        }
        List<Sentence> sentences = analysis.sentences();
        return analysis.names().stream()
                .filter(n -> SPEAKERS.contains(n.type()))
                .anyMatch(n ->
                        sentences.get(n.sentence()).token(n.to() - 1).text().equals(word.text()));
    }

    /** Whether what follows says something, as "Lund: A Life at Sea" does not; verbs in capitals are not told from names, so that nearly all does. */
    private static boolean isStatement(DocumentTokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = tokens.token(i);
            if (token.isVerb() || token.tag().equals("MD") || NounPhrases.isQuote(token.text())) {
                return true;
            }
        }
        return !tokens.token(from).tag().matches("DT|W.*|IN");
    }

    private static boolean isInCapitals(Token token) {
        return token.text().length() > 1 && token.text().codePoints().allMatch(Character::isUpperCase);
    }
}

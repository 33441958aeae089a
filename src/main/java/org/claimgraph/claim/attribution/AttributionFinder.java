package org.claimgraph.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.quotation.Quotation;
import org.claimgraph.claim.quotation.QuotationAttributor;
import org.claimgraph.claim.quotation.Speeches;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * Finds attributions sentence by sentence from their cues; what quotation marks add over sentence borders is the work of
 * {@link QuotationAttributor}.
 */
final class AttributionFinder {
    private final VerbalCues verbs;
    private final NominalCues nominals;
    private final AccordingTo according;

    AttributionFinder(AttributionLexicon lexicon) {
        this.verbs = new VerbalCues(lexicon);
        this.nominals = new NominalCues(lexicon);
        this.according = new AccordingTo(lexicon);
    }

    /** The attributions that cues signal, in text order of their cues. */
    List<AttributionDraft> find(Analysis analysis, DocumentTokens tokens, List<Quotation> quotations) {
        BitSet quoted = new BitSet();
        quotations.forEach(q -> quoted.set(q.from(), q.to()));
        List<AttributionDraft> result = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            CuedSentence place = CuedSentence.of(sentence, quoted, tokens);
            List<AttributionDraft> ofSentence = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                at(place, token)
                        .map(draft -> new SharedSource(place, ofSentence).shared(draft))
                        .map(draft -> goingOn(draft, sentence, tokens, result))
                        .ifPresent(ofSentence::add);
            }
            result.addAll(ofSentence);
        }
        return result;
    }

    /** "Adding, “…”": a sentence that opens with a participle goes on with the last speech of its paragraph. */
    private static AttributionDraft goingOn(
            AttributionDraft draft, Sentence sentence, DocumentTokens tokens, List<AttributionDraft> before) {
        boolean opens = draft.cueWord() == tokens.first(sentence)
                && tokens.token(draft.cueWord()).tag().equals("VBG");
        if (opens && draft.source().isEmpty()) {
            before.stream()
                    .filter(d -> Speeches.isSpeech(d) && tokens.paragraph(d.cueWord()) == sentence.paragraph())
                    .reduce((first, second) -> second)
                    .ifPresent(d -> draft.source().or(d.source()));
        }
        return draft;
    }

    private Optional<AttributionDraft> at(CuedSentence place, Token token) {
        int index = token.index();
        if (token.lower().equals("according")) {
            return according.at(place, index);
        }
        if (token.lower().equals("in")) {
            return according.inInquiry(place, index);
        }
        if (token.isVerb()) {
            return verbs.at(place, index);
        }
        if (token.isNoun()) {
            return nominals.noun(place, index);
        }
        if (token.tag().startsWith("JJ")) {
            return nominals.adjective(place, index);
        }
        return token.tag().startsWith("RB") ? nominals.adverb(place, index) : Optional.empty();
    }
}

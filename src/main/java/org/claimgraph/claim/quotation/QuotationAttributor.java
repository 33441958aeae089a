package org.claimgraph.claim.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.DocumentTokens;

/**
 * Gives every quotation to its attribution: the whole of it where the cue's own sentence holds only a part, its continuation after the
 * cue or in the next paragraph, and quotations whose cue the tree did not connect.
 */
public final class QuotationAttributor {
    private final DocumentTokens tokens;
    private final List<Quotation> quotations;
    private final Speeches speeches;
    private final CueBesideQuotation beside;
    private final ReportingCues cues;
    private final SpeechContinuation continuation;
    private final ReportingClause clauses;

    public QuotationAttributor(
            AttributionLexicon lexicon,
            DocumentTokens tokens,
            List<Quotation> quotations,
            List<AttributionDraft> drafts) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.speeches = new Speeches(lexicon, tokens, quotations, drafts);
        this.beside = new CueBesideQuotation(tokens, speeches);
        this.cues = new ReportingCues(lexicon, tokens, speeches);
        this.continuation = new SpeechContinuation(tokens, quotations, speeches);
        this.clauses = new ReportingClause(tokens);
    }

    /** The drafts, grown by the quotations, and new ones for quotations that had none. */
    public List<AttributionDraft> attribute() {
        List<Quotation> open = new ArrayList<>();
        for (Quotation quotation : quotations) {
            cued(quotation).ifPresentOrElse(d -> grow(d, quotation), () -> open.add(quotation));
        }
        for (Quotation quotation : open) {
            Optional<AttributionDraft> signature =
                    quotation.isLong() ? SpeakerSignature.after(quotation, tokens) : Optional.empty();
            if (signature.isPresent()) {
                speeches.add(signature.get());
            } else if (quotation.opensSentence(tokens) && quotation.isSpeech(tokens)) {
                cues.unfinished(quotation)
                        .or(() -> continuation.previous(quotation))
                        .ifPresent(d -> grow(d, quotation));
            }
        }
        new ClauseAfterQuotation(tokens).add(speeches.drafts(), quotations);
        return speeches.drafts().stream().filter(d -> !isOfNobody(d)).toList();
    }

    /**
     * Whether a wish, view or deed stands in a quotation of which nobody is known to say it: whom it means by "I" is open, and it would pass
     * for the article's own words.
     */
    private boolean isOfNobody(AttributionDraft draft) {
        return !Speeches.isSpeech(draft)
                && !draft.frame().equals(SpeakerLabels.FRAME)
                && speeches.isQuoted(draft.cueWord())
                && speeches.drafts().stream()
                        .noneMatch(d -> d != draft && d.content().get(draft.cueWord()));
    }

    private Optional<AttributionDraft> cued(Quotation quotation) {
        boolean inSubject =
                quotation.to() < tokens.size() && tokens.token(quotation.to()).isVerb() && speeches.isTitle(quotation);
        return inSubject ? Optional.empty() : cuedSpeech(quotation);
    }

    private Optional<AttributionDraft> cuedSpeech(Quotation quotation) {
        return labelled(quotation)
                .or(() -> beside.of(quotation))
                .or(() -> continuation.resumed(quotation))
                .or(() -> holder(quotation))
                .or(() -> continuation.coordinated(quotation))
                .or(() -> quotation.isSpeech(tokens) ? cues.of(quotation) : Optional.empty());
    }

    /** What a transcript's label introduces, whatever else stands around the quotation. */
    private Optional<AttributionDraft> labelled(Quotation quotation) {
        return speeches.drafts().stream()
                .filter(d -> d.frame().equals(SpeakerLabels.FRAME)
                        && d.content().get(quotation.to() - 1)
                        && !quotation.closed())
                .findFirst();
    }

    /** The draft whose content holds part of the quotation while its cue stands outside: the nearest such cue. */
    private Optional<AttributionDraft> holder(Quotation quotation) {
        return speeches.drafts().stream()
                .filter(d -> !quotation.covers(d.cueWord()))
                .filter(d -> d.content().get(quotation.from(), quotation.to()).cardinality() > 1)
                .min(Comparator.comparingInt(d -> distance(d.cueWord(), quotation)));
    }

    private static int distance(int word, Quotation quotation) {
        return word < quotation.from() ? quotation.from() - word : word - quotation.to();
    }

    private void grow(AttributionDraft draft, Quotation quotation) {
        if (draft.frame().equals(SpeakerLabels.FRAME)) {
            return;
        }
        draft.content().set(quotation.from(), quotation.to());
        draft.content().andNot(draft.cue());
        speeches.drafts().stream()
                .filter(d -> d != draft && !quotation.covers(d.cueWord()))
                .filter(d ->
                        !d.content().get(draft.cueWord()) && !draft.content().get(d.cueWord()))
                .forEach(d -> d.content().clear(quotation.from(), quotation.to()));
        repairSource(draft, quotation);
        draft.content().andNot(draft.source());
    }

    /** Where the tree has no subject beside the cue for a quotation that comes first, the words beside the cue are the source. */
    private void repairSource(AttributionDraft draft, Quotation quotation) {
        boolean first = quotation.to() <= draft.cueWord()
                && draft.cueWord() < tokens.end(tokens.sentence(quotation.to() - 1)) + ReportingCues.REPORTING_CLAUSE;
        boolean near = first
                && quotation.endsAsSpeech(tokens)
                && draft.cueWord() - quotation.to() <= ReportingCues.REPORTING_CLAUSE;
        boolean lost = draft.source().isEmpty()
                || near && !clauses.touches(draft.source(), draft.cueWord())
                || draft.source().intersects(draft.content()) && draft.source().nextSetBit(0) < quotation.to();
        if (first
                && lost
                && tokens.token(draft.cueWord()).isVerb()
                && !draft.frame().equals("according")) {
            BitSet source = clauses.source(quotation.to(), draft.cueWord(), quotation.endsAsSpeech(tokens));
            if (!source.isEmpty()) {
                draft.source().clear();
                draft.source().or(source);
            }
        }
    }
}

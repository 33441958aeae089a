package org.claimgraph.claim.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Sentence;

/** Quotations that go on with a speech: after its cue, in the same sentence by a conjunction, or in the next paragraph. */
final class SpeechContinuation {
    private static final Set<String> JOINING = Set.of("and", "or", "but", "a", "an", "the", "as", "that");

    private final DocumentTokens tokens;
    private final List<Quotation> quotations;
    private final Speeches speeches;

    SpeechContinuation(DocumentTokens tokens, List<Quotation> quotations, Speeches speeches) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.speeches = speeches;
    }

    /** The draft whose content ends directly before the quotation, with no more than a comma and a conjunction between them. */
    Optional<AttributionDraft> coordinated(Quotation quotation) {
        Sentence sentence = tokens.sentence(quotation.from());
        int before = quotation.from();
        while (before > tokens.first(sentence)
                && (tokens.token(before - 1).text().equals(",")
                        || JOINING.contains(tokens.token(before - 1).lower()))) {
            before--;
        }
        int last = before - 1;
        boolean joined = IntStream.range(before, quotation.from())
                .anyMatch(i -> JOINING.contains(tokens.token(i).lower()));
        return !joined || last < tokens.first(sentence) || !speeches.isQuoted(last)
                ? Optional.empty()
                : speeches.drafts().stream()
                        .filter(d -> d.content().get(last) && !speeches.isQuoted(d.cueWord()))
                        .findFirst();
    }

    /** The speech that a comma interrupts: "“It is late,” he told them in May, “and it is dark.”" */
    Optional<AttributionDraft> resumed(Quotation quotation) {
        int at = quotations.indexOf(quotation) - 1;
        if (at < 0 || !tokens.token(quotation.from() - 1).text().equals(",")) {
            return Optional.empty();
        }
        Quotation previous = quotations.get(at);
        return speeches.drafts().stream()
                .filter(d -> previous.to() <= d.cueWord() && d.cueWord() < quotation.from())
                .filter(d -> d.content().get(previous.from()) && Speeches.isSpeech(d))
                .filter(d -> tokens.sentence(d.cueWord()).index()
                        == tokens.sentence(quotation.from()).index())
                .filter(d -> previous.endsAsSpeech(tokens) && quotation.endsAsSpeech(tokens))
                .findFirst();
    }

    /**
     * The speech that this quotation goes on with: the last one of its paragraph, or of the paragraph before where that one's quotation
     * did not close.
     */
    Optional<AttributionDraft> previous(Quotation quotation) {
        int at = quotations.indexOf(quotation) - 1;
        while (at >= 0 && (isTitle(quotations.get(at)) || isAside(at))) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        Quotation previous = quotations.get(at);
        int paragraph = tokens.paragraph(quotation.from());
        boolean same = tokens.paragraph(previous.from()) == paragraph;
        boolean continued =
                tokens.paragraph(previous.from()) == paragraph - 1 && (!previous.closed() || fillsParagraph(quotation));
        if (!same && !continued) {
            return Optional.empty();
        }
        return speeches.drafts().stream()
                .filter(d -> !quotation.covers(d.cueWord()) && !previous.covers(d.cueWord()))
                .filter(d -> d.content().get(previous.from()))
                .filter(Speeches::isSpeech)
                .filter(d -> follows(quotation, previous, d))
                .findFirst();
    }

    /** Whether a quotation is a title or a term that nobody says: "told Brell Radio's “Morning Tide” on Monday". */
    private boolean isTitle(Quotation quotation) {
        return !quotation.isSpeech(tokens)
                && speeches.drafts().stream().noneMatch(d -> d.content().get(quotation.from()));
    }

    /** Whether quotation {@code at} is some words of a report beside the speech of its paragraph: "“No,” he said after hinting at “talks”". */
    private boolean isAside(int at) {
        if (at == 0) {
            return false;
        }
        Quotation aside = quotations.get(at);
        Quotation speech = quotations.get(at - 1);
        return !aside.isSpeech(tokens)
                && speech.endsAsSpeech(tokens)
                && speech.opensSentence(tokens)
                && tokens.paragraph(aside.from()) == tokens.paragraph(speech.from());
    }

    /** Whether no sentence stands between the quotation and the one before it or its cue. */
    private boolean follows(Quotation quotation, Quotation previous, AttributionDraft draft) {
        boolean near = tokens.paragraph(draft.cueWord()) == tokens.paragraph(previous.from());
        int cue = near ? tokens.sentence(draft.cueWord()).index() : 0;
        int last = Math.max(tokens.sentence(previous.to() - 1).index(), cue);
        int own = tokens.sentence(quotation.from()).index();
        return own - last <= 1 || own - last == 2 && isTorn(tokens.sentence(quotation.from() - 1));
    }

    /** Whether a sentence goes on with the one before it, which an abbreviation was taken to end: "Ana Sund (Brell W.), a member". */
    private static boolean isTorn(Sentence sentence) {
        return sentence.token(0).text().matches("[,)]|-RRB-");
    }

    /** Whether the paragraph holds nothing but the quotation. */
    private boolean fillsParagraph(Quotation quotation) {
        boolean starts =
                quotation.from() == 0 || tokens.paragraph(quotation.from() - 1) != tokens.paragraph(quotation.from());
        boolean ends = quotation.to() >= tokens.size()
                || tokens.paragraph(quotation.to()) != tokens.paragraph(quotation.from());
        return starts && ends;
    }
}

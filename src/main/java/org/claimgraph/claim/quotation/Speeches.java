package org.claimgraph.claim.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.model.Attitude;

/** The attributions of an article while quotations are given to them. */
public final class Speeches {
    /** Frames whose content may be quoted words of the source. */
    private static final Set<String> SPEECH_FRAMES = Set.of("clause", "quote", "according", "parenthetical");

    private static final Set<String> TITLE_BEFORE = Set.of("of", "on", "titled", "entitled", "named", "dubbed");

    private final AttributionLexicon lexicon;
    private final DocumentTokens tokens;
    private final List<Quotation> quotations;
    private final List<AttributionDraft> drafts;

    Speeches(
            AttributionLexicon lexicon,
            DocumentTokens tokens,
            List<Quotation> quotations,
            List<AttributionDraft> drafts) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.quotations = quotations;
        this.drafts = new ArrayList<>(drafts);
        this.drafts.stream().filter(d -> !d.frame().equals(SpeakerLabels.FRAME)).forEach(this::keepWithinQuotation);
        this.drafts.removeIf(d -> d.content().isEmpty());
    }

    /** What is attributed inside a quotation does not reach beyond it. */
    private void keepWithinQuotation(AttributionDraft draft) {
        quotations.stream().filter(q -> q.covers(draft.cueWord())).findFirst().ifPresent(q -> {
            BitSet range = new BitSet();
            range.set(q.from(), q.to());
            draft.content().and(range);
            draft.source().and(range);
        });
    }

    List<AttributionDraft> drafts() {
        return drafts;
    }

    public static boolean isSpeech(AttributionDraft draft) {
        return SPEECH_FRAMES.contains(draft.frame());
    }

    boolean isQuoted(int number) {
        return quotations.stream().anyMatch(q -> q.covers(number));
    }

    /** Whether some quoted words are a name that the words before them introduce: "the host of “Morning Tide,” said". */
    boolean isTitle(Quotation quotation) {
        int before = quotation.from() - 1;
        return !quotation.isLong()
                && !quotation.opensSentence(tokens)
                && !Marks.isMark(tokens.token(before).text())
                && (tokens.token(before).tag().equals("POS")
                        || TITLE_BEFORE.contains(tokens.token(before).lower()));
    }

    /** Whether some quoted words are a part of the sentence that they stand in: "the loss of “trade,” Haddad found". */
    boolean isPhrase(Quotation quotation) {
        return !quotation.isLong()
                && !quotation.opensSentence(tokens)
                && tokens.paragraph(quotation.from() - 1) == tokens.paragraph(quotation.from())
                && !Marks.isMark(tokens.token(quotation.from() - 1).text());
    }

    /** The number after the few quoted words that stand at {@code number}, -1 where more are quoted there. */
    int afterTitle(int number) {
        return quotations.stream()
                .filter(q -> q.covers(number) && !q.isLong() && q.closed())
                .mapToInt(Quotation::to)
                .findFirst()
                .orElse(-1);
    }

    void add(AttributionDraft draft) {
        drafts.add(draft);
    }

    /** Whether verb {@code number} is listed as one that quoted words may be said with. */
    boolean isListed(int number) {
        return lexicon.find("verb", tokens.token(number).lemma())
                .filter(c -> c.takes("quote"))
                .isPresent();
    }

    /** The draft whose cue is word {@code number}. */
    Optional<AttributionDraft> known(int number) {
        return drafts.stream().filter(d -> d.cueWord() == number).findFirst();
    }

    /** A new draft of what is said with cue {@code cueWord}. */
    AttributionDraft speech(int cueWord, BitSet source, Quotation quotation) {
        BitSet word = new BitSet();
        word.set(cueWord);
        BitSet content = new BitSet();
        content.set(quotation.from(), quotation.to());
        source.andNot(content);
        AttributionDraft draft = new AttributionDraft(cueWord, "quote", Attitude.SAYING, source, word, content);
        drafts.add(draft);
        return draft;
    }

    /** The draft as one of speech: what was taken for the object of the cue ("told reporters") gives way to the quotation beside it. */
    AttributionDraft asSpeech(AttributionDraft draft, Quotation quotation) {
        if (isSpeech(draft)) {
            return draft;
        }
        BitSet content = new BitSet();
        content.set(quotation.from(), quotation.to());
        AttributionDraft speech =
                new AttributionDraft(draft.cueWord(), "quote", draft.attitude(), draft.source(), draft.cue(), content);
        drafts.set(drafts.indexOf(draft), speech);
        return speech;
    }
}

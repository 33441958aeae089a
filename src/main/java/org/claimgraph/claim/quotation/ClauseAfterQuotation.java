package org.claimgraph.claim.quotation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SurfaceSubject;
import org.claimgraph.claim.voice.VoicedThings;

/**
 * Clauses that go on with an indirect report after words quoted in it: "alleged that the firm “hid its debts,” which led to the strike". The
 * comma inside the quotation marks makes parsers end the report there.
 */
final class ClauseAfterQuotation {
    private static final Set<String> OPENING = Set.of("which", "who", "but", "because", "and", "while", "although");

    private final DocumentTokens tokens;

    ClauseAfterQuotation(DocumentTokens tokens) {
        this.tokens = tokens;
    }

    /** Adds to each report of {@code drafts} the clause that goes on with it, where no other cue stands in that. */
    void add(List<AttributionDraft> drafts, List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            drafts.stream()
                    .filter(d -> endsWith(d, quotation))
                    .filter(d -> d.frame().equals("clause") && goesOn(quotation)
                            || d.frame().equals("object") && isNamed(quotation))
                    .findFirst()
                    .ifPresent(d -> extend(d, quotation.to(), drafts));
        }
    }

    /** Whether the words of a report end with the quotation, and its sentence goes on. */
    private boolean endsWith(AttributionDraft draft, Quotation quotation) {
        int first = draft.content().nextSetBit(0);
        return quotation.closed()
                && draft.cueWord() < first
                && first < quotation.from()
                && draft.content().length() == quotation.to()
                && quotation.to() < tokens.end(tokens.sentence(quotation.from()));
    }

    private boolean goesOn(Quotation quotation) {
        return quotation.endsAsSpeech(tokens)
                && !quotation.endsSentence(tokens)
                && OPENING.contains(tokens.token(quotation.to()).lower());
    }

    /** Whether a phrase says more of what is called so: "called the bridge “a bargain” for the town". */
    private boolean isNamed(Quotation quotation) {
        return !quotation.endsAsSpeech(tokens)
                && tokens.token(quotation.to()).tag().equals("IN")
                && IntStream.range(quotation.to(), clauseEnd(quotation.to()))
                        .noneMatch(i -> SurfaceSubject.isWeekday(tokens.token(i))
                                || VoicedThings.isThing(tokens.token(i).lemma()));
    }

    /** The number of the next mark after {@code from}, or of the sentence's end. */
    private int clauseEnd(int from) {
        int end = tokens.end(tokens.sentence(from));
        int to = from;
        while (to < end && !Marks.isMark(tokens.token(to).text())) {
            to++;
        }
        return to;
    }

    private void extend(AttributionDraft draft, int from, List<AttributionDraft> drafts) {
        int end = tokens.end(tokens.sentence(from));
        int last = Marks.isMark(tokens.token(end - 1).text()) ? end - 1 : end;
        int to = draft.frame().equals("object") ? clauseEnd(from) : last;
        boolean free = IntStream.range(from, to).noneMatch(i -> drafts.stream()
                .anyMatch(d -> d != draft && (d.cueWord() == i || d.source().get(i))));
        if (free && to > from) {
            draft.content().set(from, to);
        }
    }
}

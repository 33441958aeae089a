package org.claimgraph.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.claim.quotation.Speeches;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SurfaceSubject;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * Cues that go on with the source of a cue before them in the sentence: "He said it was over, adding …", "She denied it and called …".
 */
final class SharedSource {
    private final CuedSentence place;
    private final Sentence sentence;
    private final List<AttributionDraft> before;

    /** Sources for a cue of {@code place} that follows the cues of {@code before}. */
    SharedSource(CuedSentence place, List<AttributionDraft> before) {
        this.place = place;
        this.sentence = place.sentence();
        this.before = before;
    }

    /** {@code draft}, with the source of the cue that it goes on with where it has none of its own. */
    AttributionDraft shared(AttributionDraft draft) {
        Token word = place.tokens().token(draft.cueWord());
        int index = word.index();
        boolean participle = word.tag().equals("VBG") && follows(index, ",", "—", "–", "--", "-");
        boolean coordinated = isCoordinated(index);
        if (participle && isQuoted(draft) && !place.quoted().get(index)) {
            draft.source().clear();
        }
        boolean active = word.isVerb()
                && (!word.tag().equals("VBN") || coordinated && draft.cue().cardinality() == 1)
                && !Set.of("subject-infinitive", "according").contains(draft.frame());
        if (!active || !draft.source().isEmpty() && !participle && !coordinated) {
            return draft;
        }
        if (hasOwnSubject(draft)) {
            return draft;
        }
        for (AttributionDraft previous : nearestFirst(draft)) {
            Token cue = place.tokens().token(previous.cueWord());
            boolean sameVoice =
                    place.quoted().get(cue.index()) == place.quoted().get(index);
            boolean sameForm =
                    draft.source().isEmpty() || participle || cue.tag().equals(word.tag());
            boolean sharing =
                    sameVoice && sameForm && cue.isVerb() && !previous.source().isEmpty();
            boolean apart = (participle || coordinated && isSameForm(cue, word, previous, draft))
                    && !previous.frame().equals("parenthetical")
                    && cue.index() < index;
            if (sharing && apart && previous.content().get(draft.cueWord())) {
                cut(previous, index);
            }
            if (sharing && !previous.content().get(draft.cueWord())) {
                draft.source().clear();
                draft.source().or(previous.source());
                draft.source().andNot(draft.content());
                return draft;
            }
        }
        return draft;
    }

    /** Whether the source stands in quotation marks: "“… I think,” she said, adding": it is not the "I" of what she said that adds. */
    private boolean isQuoted(AttributionDraft draft) {
        int first = place.tokens().first(sentence);
        return !draft.source().isEmpty()
                && draft.source().stream().allMatch(i -> place.quoted().get(i - first));
    }

    /**
     * The cues before, from right to left; for one of speech the cues of speech that hold the others first: in "said he welcomed it and added" it is
     * not the one who welcomes that adds.
     */
    private List<AttributionDraft> nearestFirst(AttributionDraft draft) {
        List<AttributionDraft> result = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            AttributionDraft previous = before.get(i);
            boolean speech = Speeches.isSpeech(draft)
                    && previous.frame().equals("clause")
                    && (previous.content().get(draft.cueWord())
                            || previous.content()
                                    .get(before.get(before.size() - 1).cueWord()));
            result.add(speech ? 0 : result.size(), previous);
        }
        return result;
    }

    /** Whether the source is the subject of a verb between what the cues before say and the cue: "When he spoke of it, I laughed and said". */
    private boolean hasOwnSubject(AttributionDraft draft) {
        int first = draft.source().nextSetBit(0);
        return first >= 0
                && first < draft.cueWord()
                && before.stream()
                        .allMatch(previous -> previous.cueWord() < first
                                && previous.content().length() <= first
                                && !previous.source().intersects(draft.source()));
    }

    /** Whether two coordinated cues may have one subject: verbs of one form, or two finite verbs that each introduce a clause. */
    private static boolean isSameForm(Token first, Token second, AttributionDraft before, AttributionDraft after) {
        boolean clauses = before.frame().equals("clause") && after.frame().equals("clause");
        return first.tag().equals(second.tag())
                || clauses && first.tag().matches("VBD|VBZ|VBP") && second.tag().matches("VBD|VBZ|VBP|VBN")
                || first.tag().equals("VBD") && second.tag().equals("VBN");
    }

    /** Ends the content of {@code previous} before the conjunction or comma that leads to the cue {@code index}. */
    private void cut(AttributionDraft previous, int index) {
        int first = place.tokens().number(sentence, 0);
        int from = new SurfaceSubject(sentence).groupStart(index);
        while (from > 0
                && (Marks.isMark(sentence.token(from - 1).text())
                        || sentence.token(from - 1).tag().equals("CC"))) {
            from--;
        }
        if (previous.content().nextSetBit(0) < first + from) {
            previous.content().clear(first + from, first + sentence.size());
        }
    }

    private boolean follows(int index, String... marks) {
        int at = index - 1;
        while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        return at >= 0 && List.of(marks).contains(sentence.token(at).text());
    }

    /** Whether a conjunction stands directly before the verb, so that it has no subject of its own. */
    private boolean isCoordinated(int index) {
        int at = new SurfaceSubject(sentence).groupStart(index);
        return at > 0 && sentence.token(at - 1).tag().equals("CC");
    }
}

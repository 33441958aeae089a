package org.claimgraph.claim.predication;

import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Span;

/**
 * How likely a claim is right, from what makes readings go wrong: long sentences and phrases, phrases in pieces, participles and
 * infinitives whose subject stands elsewhere, and words where the parser hardly decided. A logistic model whose weights were fitted to sentences with known facts; titles and
 * appositions, which those facts leave out, are as likely as the rest by readers' judgement.
 */
final class Confidence {
    private static final double BASE = 2.44;
    private static final double SENTENCE_WORD = -0.024;
    private static final double SUBJECT_WORD = -0.08;
    private static final double OBJECT_WORD = -0.04;
    private static final double PIECES = -0.57;
    private static final double GERUND = -1.26;
    private static final double INFINITIVE = -0.65;
    private static final double SUBJECT_BEHIND = -0.4;
    private static final double EVENT_NOUN = -0.9;
    private static final double DOUBT = -0.34;
    private static final int LONGEST_SENTENCE = 60;

    /** Below this margin the parser's decision counts as a doubt. */
    private static final int CLEAR_MARGIN = 40;

    private static final int MOST_DOUBTS = 4;

    /** What is less likely than this is not claimed: it is more often wrong than right. */
    static final double LEAST = 0.18;

    /** From the model's figure to the share that a reader accepts: below the middle it was too sure. */
    private static final double STEEPNESS = 0.95;

    private static final double SHIFT = -0.2;

    private Confidence() {}

    /** The confidence of {@code draft}, 0 to 1, in hundredths. */
    static double of(ClaimDraft draft, Sentence sentence) {
        return share(sum(draft, sentence));
    }

    /** The confidence of {@code draft}, which a noun tells that names an event: readers accept fewer of these. */
    static double ofEvent(ClaimDraft draft, Sentence sentence) {
        return share(sum(draft, sentence) + EVENT_NOUN);
    }

    private static double share(double sum) {
        return Math.round(100 / (1 + Math.exp(-STEEPNESS * sum - SHIFT))) / 100.0;
    }

    private static double sum(ClaimDraft draft, Sentence sentence) {
        Span predicate = draft.predicate().span();
        String first = predicate.text().split(" ", 2)[0];
        return BASE
                + SENTENCE_WORD * Math.min(sentence.size(), LONGEST_SENTENCE)
                + SUBJECT_WORD * words(draft.subject())
                + OBJECT_WORD * draft.object().map(Confidence::words).orElse(0)
                + DOUBT * doubts(draft, sentence)
                + weight(PIECES, !draft.subject().span().parts().isEmpty())
                + weight(
                        PIECES,
                        draft.object().stream().anyMatch(o -> !o.span().parts().isEmpty()))
                + weight(GERUND, first.endsWith("ing"))
                + weight(INFINITIVE, first.equals("to"))
                + weight(
                        SUBJECT_BEHIND,
                        predicate.start() < draft.subject().span().start() && !isWithoutVerb(draft.head(), sentence));
    }

    /** The words from the claim's first to its last at which the parser hardly decided. */
    private static int doubts(ClaimDraft draft, Sentence sentence) {
        List<Span> spans = Stream.of(
                        Stream.of(draft.subject().span(), draft.predicate().span()),
                        draft.object().stream().map(Argument::span),
                        draft.roles().stream().map(role -> role.argument().span()))
                .flatMap(s -> s)
                .toList();
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return (int) Math.min(
                MOST_DOUBTS,
                sentence.tokens().stream()
                        .filter(token -> start < token.end()
                                && token.start() < end
                                && sentence.margin(token.index()) < CLEAR_MARGIN)
                        .count());
    }

    private static int words(Argument argument) {
        return argument.span().text().split(" ").length;
    }

    private static boolean isWithoutVerb(int head, Sentence sentence) {
        return sentence.token(head).isNoun() && sentence.child(head, "cop").isEmpty();
    }

    private static double weight(double weight, boolean applies) {
        return applies ? weight : 0;
    }
}

package org.claimgraph.claim.predication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimgraph.claim.factuality.Factuality;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Span;

/**
 * How likely a reader accepts a claim as sound, complete and minimal, from what makes readings go wrong: long sentences, phrases in pieces,
 * participles whose subject stands elsewhere, subjects that name nobody, what is only probable or asked, voices, and words where the parser
 * hardly decided. A logistic model; its weights were fitted to claims that readers judged one by one (BENCHMARKS.md, "What a reader accepts").
 */
final class Confidence {
    private static final double BASE = 1.49;
    private static final double SENTENCE_WORD = -0.024;
    private static final double OBJECT_WORD = 0.04;
    private static final double SUBJECT_IN_PIECES = -0.56;
    private static final double OBJECT_IN_PIECES = -1.15;
    private static final double GERUND = -0.91;
    private static final double SUBJECT_BEHIND = -0.4;
    private static final double EVENT_NOUN = -0.9;
    private static final double DOUBT = -0.34;
    private static final double QUESTION = -0.47;
    private static final double POINTER = -0.46;
    private static final double BARE_NOUN = -0.39;
    private static final double VOICE = -0.35;
    private static final double PROBABLE = -0.34;
    private static final double OPEN = -0.3;
    private static final double ALONE = -0.31;
    private static final int LONGEST_SENTENCE = 60;
    private static final int LONGEST_OBJECT = 20;

    /** Below this margin the parser's decision counts as a doubt. */
    private static final int CLEAR_MARGIN = 40;

    private static final int MOST_DOUBTS = 4;

    private static final Lexicon VAGUE = Lexicon.load("vague-subjects");

    /** What is less likely than this is not claimed: it is more often wrong than right. */
    static final double LEAST = 0.11;

    private Confidence() {}

    /** The confidence, 0 to 1, in hundredths, of {@code draft}, which is as {@code fact} says; {@code voiced} where a source says it. */
    static double of(ClaimDraft draft, Sentence sentence, Factuality fact, boolean voiced) {
        return share(sum(draft, sentence, fact, voiced));
    }

    /** The confidence of {@code draft}, which a noun tells that names an event: readers accept fewer of these. */
    static double ofEvent(ClaimDraft draft, Sentence sentence, Factuality fact, boolean voiced) {
        return share(sum(draft, sentence, fact, voiced) + EVENT_NOUN);
    }

    private static double share(double sum) {
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }

    private static double sum(ClaimDraft draft, Sentence sentence, Factuality fact, boolean voiced) {
        Span predicate = draft.predicate().span();
        Span subject = draft.subject().span();
        return BASE
                + SENTENCE_WORD * Math.min(sentence.size(), LONGEST_SENTENCE)
                + OBJECT_WORD * draft.object().map(Confidence::words).orElse(0)
                + DOUBT * doubts(draft, sentence)
                + weight(SUBJECT_IN_PIECES, !subject.parts().isEmpty())
                + weight(
                        OBJECT_IN_PIECES,
                        draft.object().stream().anyMatch(o -> !o.span().parts().isEmpty()))
                + weight(GERUND, predicate.text().split(" ", 2)[0].endsWith("ing"))
                + weight(SUBJECT_BEHIND, predicate.start() < subject.start() && !isWithoutVerb(draft.head(), sentence))
                + weight(QUESTION, sentence.token(sentence.size() - 1).text().equals("?"))
                + weight(POINTER, VAGUE.has(subject.text().toLowerCase(Locale.ROOT), 1, "pointer"))
                + weight(BARE_NOUN, isBareNoun(subject, sentence))
                + weight(VOICE, voiced)
                + weight(PROBABLE, fact.certainty() == Certainty.PROBABLE)
                + weight(OPEN, fact.certainty() == Certainty.UNDERSPECIFIED)
                + weight(ALONE, draft.object().isEmpty() && draft.roles().isEmpty());
    }

    /** Whether a phrase opens with a common noun or what describes one: no name, no pronoun and no determiner says which are meant. */
    private static boolean isBareNoun(Span subject, Sentence sentence) {
        Token first = sentence.token(sentence.within(subject).nextSetBit(0));
        return Character.isLowerCase(first.text().codePointAt(0)) && first.tag().matches("NN.*|JJ.*|RB.*|VB.*|CD");
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
        return Math.min(LONGEST_OBJECT, argument.span().text().split(" ").length);
    }

    private static boolean isWithoutVerb(int head, Sentence sentence) {
        return sentence.token(head).isNoun() && sentence.child(head, "cop").isEmpty();
    }

    private static double weight(double weight, boolean applies) {
        return applies ? weight : 0;
    }
}

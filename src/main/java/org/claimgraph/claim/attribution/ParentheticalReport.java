package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.claim.voice.SurfaceSubject;
import org.claimgraph.language.Sentence;

/**
 * Reports that stand in the middle or at the end of what they report, "The envoy, Ms. Kovač said, had left", read off the surface:
 * parsers hang them anywhere. All sets are token indexes of the sentence.
 */
final class ParentheticalReport {
    private static final int LONGEST_PARENTHESIS = 10;

    private ParentheticalReport() {}

    /** "The envoy, Ms. Kovač said, had left": commas on both sides of no more than a noun phrase and the verb. */
    static Optional<ContentFinder.Found> insertedContent(Sentence sentence, int verb, AttributionCue cue) {
        boolean strict = verb + 1 < sentence.size()
                && sentence.token(verb + 1).text().equals(",")
                && !(verb + 2 < sentence.size()
                        && isQuotationMark(sentence.token(verb + 2).text()))
                && !insertedSource(sentence, verb).isEmpty();
        return strict ? content(sentence, verb, cue) : Optional.empty();
    }

    /** The noun phrase between the comma before verb {@code verb} and the verb; empty where something else stands there ("a charge that they denied"). */
    static BitSet insertedSource(Sentence sentence, int verb) {
        BitSet result = new BitSet();
        int from = verb;
        boolean nominal = false;
        boolean relative = false;
        while (from > 0
                && verb - from < LONGEST_PARENTHESIS
                && !sentence.token(from - 1).text().equals(",")) {
            from--;
            nominal |=
                    sentence.token(from).isNoun() || sentence.token(from).tag().equals("PRP");
            relative |= sentence.token(from).tag().startsWith("W")
                    || sentence.token(from).lower().equals("that") && from + 1 < verb;
        }
        boolean phrase = from > 0
                && sentence.token(from - 1).text().equals(",")
                && !sentence.token(from).tag().matches("IN|CC|WP|WDT|WRB|TO|RB|VB.*");
        if (nominal && phrase && !relative) {
            result.set(from, verb);
        }
        return result;
    }

    /**
     * "The envoy, Ms. Kovač said, had left" read off the surface: a short stretch between marks that holds nothing but a noun phrase and the
     * verb; the rest of the sentence is the content. A participle after it goes on with the report: "The envoy had left, Ms. Kovač said,
     * adding …".
     */
    static Optional<ContentFinder.Found> content(Sentence sentence, int verb, AttributionCue cue) {
        int group = new SurfaceSubject(sentence).groupStart(verb);
        boolean perfect = sentence.token(verb).tag().equals("VBN") && group < verb;
        if (!cue.takes("clause") || !perfect && !sentence.token(verb).tag().matches("VBD|VBZ|VBP")) {
            return Optional.empty();
        }
        int from = group - 1;
        while (from >= 0
                && verb - from <= LONGEST_PARENTHESIS
                && !Marks.isMark(sentence.token(from).text())
                && !sentence.token(from).isVerb()) {
            from--;
        }
        int to = verb + 1;
        while (to < sentence.size()
                && to - verb <= LONGEST_PARENTHESIS
                && !isClauseMark(sentence.token(to).text())
                && !sentence.token(to).isVerb()) {
            to++;
        }
        boolean opened = from > 0
                && from < group - 1
                && ",—–--".contains(sentence.token(from).text())
                && !isQuotationMark(sentence.token(from - 1).text());
        boolean ends = to >= sentence.size() || sentence.token(to).tag().equals(".");
        boolean closed = ends || !perfect && isClauseMark(sentence.token(to).text());
        if (!opened
                || !closed
                || isRelative(sentence, from + 1, group)
                || sentence.child(verb, "obj").isPresent()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, sentence.size());
        boolean goesOn = to + 1 < sentence.size() && sentence.token(to).text().equals(",");
        boolean participle = goesOn
                && sentence.token(to + 1).tag().equals("VBG")
                && !sentence.is(to + 1, "case", "mark", "amod", "compound", "csubj", "nsubj");
        content.clear(from, participle ? sentence.size() : goesOn ? to + 1 : to);
        content = SourcePhrase.trimmed(sentence, content);
        return content.cardinality() < 2
                ? Optional.empty()
                : Optional.of(new ContentFinder.Found("parenthetical", content));
    }

    /** Whether the words from {@code from} to {@code to} describe a noun: ", a charge that Kovač | denied". */
    private static boolean isRelative(Sentence sentence, int from, int to) {
        return IntStream.range(from + 1, to)
                .anyMatch(i -> sentence.token(i).tag().startsWith("W")
                        || sentence.token(i).lower().equals("that")
                                && sentence.token(i - 1).isNoun());
    }

    private static boolean isQuotationMark(String text) {
        return "“”\"''``".contains(text) && Marks.isMark(text);
    }

    private static boolean isClauseMark(String text) {
        return ",.;—–--”\"''?!".contains(text) && Marks.isMark(text);
    }
}

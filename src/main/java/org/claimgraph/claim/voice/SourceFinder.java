package org.claimgraph.claim.voice;

import java.util.BitSet;
import java.util.Set;
import org.claimgraph.language.Sentence;

/** Who says it: the phrase that fills the subject of a cue, through coordination, control, participles and relative clauses. */
public final class SourceFinder {
    private static final int FARTHEST = 6;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private SourceFinder() {}

    /** The source of verb (or predicative adjective) {@code verb}, as token indexes of the sentence; empty when nobody is named. */
    public static BitSet ofVerb(Sentence sentence, int verb) {
        return SourcePhrase.mended(sentence, find(sentence, verb));
    }

    private static BitSet find(Sentence sentence, int verb) {
        BitSet found = SourceTree.of(sentence, verb);
        if (SourceTree.isPassive(sentence, verb) || sentence.token(verb).tag().startsWith("JJ")) {
            return found;
        }
        if (isFinite(sentence, verb)) {
            BitSet beside = beside(sentence, verb, found);
            return beside.isEmpty() ? ofVerbBefore(sentence, verb) : beside;
        }
        BitSet sender = VoicedThings.sender(sentence, verb);
        if (!sender.isEmpty()) {
            return sender;
        }
        BitSet blamed = SourceTree.blamed(sentence, verb);
        if (!blamed.isEmpty()) {
            return blamed;
        }
        if (sentence.token(verb).tag().equals("VBG") && isDetached(sentence, verb)) {
            BitSet matrix = ofReportBefore(sentence, verb);
            if (matrix.isEmpty()) {
                matrix = ofMatrix(sentence, verb);
            }
            return matrix.isEmpty() ? found : matrix;
        }
        return found.isEmpty() ? ofVerbBefore(sentence, verb) : found;
    }

    /** The source of the finite verb before one that the parser did not see coordinated with it: "sat down and → joked". */
    private static BitSet ofVerbBefore(Sentence sentence, int verb) {
        int from = new SurfaceSubject(sentence).groupStart(verb);
        if (!sentence.token(verb).tag().matches("VBN|VBD")
                || from != verb
                || from == 0
                || !sentence.token(from - 1).tag().equals("CC")) {
            return new BitSet();
        }
        for (int i = from - 2; i >= 0 && !";:".contains(sentence.token(i).text()); i--) {
            if (sentence.token(i).tag().equals("VBD")) {
                return sentence.is(i, "aux:pass")
                        ? SourceTree.passiveSubject(sentence, sentence.head(i))
                        : ofVerb(sentence, i);
            }
        }
        return new BitSet();
    }

    /** Whether {@code verb} has tense by its own form or its auxiliary. */
    private static boolean isFinite(Sentence sentence, int verb) {
        return FINITE.contains(sentence.token(verb).tag())
                || sentence.children(verb, "aux").stream()
                        .anyMatch(a -> a < verb && !sentence.token(a).tag().equals("TO"));
    }

    /** What the tree found, unless it stands away from the verb while a noun phrase stands beside it. */
    private static BitSet beside(Sentence sentence, int verb, BitSet found) {
        SurfaceSubject surface = new SurfaceSubject(sentence);
        BitSet before = surface.before(verb);
        if (!found.isEmpty() && surface.touches(found, verb)) {
            boolean apposition = isBetweenCommas(sentence, found, verb) && before.nextSetBit(0) >= 0;
            return found.get(verb + 1)
                    ? extended(sentence, found, verb)
                    : apposition && before.nextSetBit(0) < found.nextSetBit(0) ? before : found;
        }
        if (before.isEmpty() || !found.isEmpty() && before.intersects(found) && !goesOn(sentence, found)) {
            return found;
        }
        return before;
    }

    /** Whether commas divide a phrase from what stands before it and from the verb, as they do an apposition. */
    private static boolean isBetweenCommas(Sentence sentence, BitSet phrase, int verb) {
        int first = phrase.nextSetBit(0);
        int next = phrase.length();
        return first > 0
                && next < verb
                && sentence.token(first - 1).text().equals(",")
                && sentence.token(next).text().equals(",");
    }

    /** Whether what stands after {@code phrase} is more of the same name or phrase, and no adverbial. */
    private static boolean goesOn(Sentence sentence, BitSet phrase) {
        int next = phrase.length();
        return next < sentence.size()
                && (sentence.token(next).isNoun()
                        || Marks.isMark(sentence.token(next).text()));
    }

    /** "said Ovaria analyst Ana Kovač": the tree may end the name too early. */
    private static BitSet extended(Sentence sentence, BitSet found, int verb) {
        BitSet result = (BitSet) found.clone();
        int next = result.nextClearBit(verb + 1);
        boolean name = next > verb + 1 && sentence.token(next - 1).isNoun();
        while (name && next < sentence.size() && sentence.token(next).tag().matches("NNPS?")) {
            result.set(next++);
        }
        return result;
    }

    /** Whether a participle stands apart from the noun before it: after a comma, a preposition, or at the start. */
    private static boolean isDetached(Sentence sentence, int verb) {
        int before = verb - 1;
        while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
            before--;
        }
        return before < 0
                || Marks.isMark(sentence.token(before).text())
                || sentence.token(before).tag().matches("IN|CC|TO");
    }

    /** Who is named beside the report directly before a participle: "“… unsafe,” the mayor said on Monday, adding …". */
    private static BitSet ofReportBefore(Sentence sentence, int verb) {
        int report = verb - 1;
        while (report > 0
                && verb - report < FARTHEST + 2
                && !sentence.token(report).isVerb()) {
            report--;
        }
        boolean finite = report >= 0 && sentence.token(report).tag().matches("VBD|VBZ");
        boolean comma = verb > 0 && sentence.token(verb - 1).text().equals(",");
        if (!finite || !comma || SourceTree.isPassive(sentence, report)) {
            return new BitSet();
        }
        BitSet found = ofVerb(sentence, report);
        int first = found.nextSetBit(0);
        boolean inserted = first > 1
                && first < report
                && (sentence.token(first - 1).text().equals(",")
                        || Marks.isMark(sentence.token(first - 1).text())
                                && sentence.token(first - 2).text().equals(","));
        return inserted ? found : new BitSet();
    }

    /** The subject of the clause that a participle belongs to: "… cut the grant, calling it a waste". */
    private static BitSet ofMatrix(Sentence sentence, int verb) {
        int at = sentence.head(verb);
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            if (isFinite(sentence, at) && sentence.token(at).isVerb()
                    || sentence.child(at, "cop").isPresent()) {
                BitSet found = SourceTree.isPassive(sentence, at)
                        ? SourceTree.passiveSubject(sentence, at)
                        : beside(sentence, at, SourceTree.of(sentence, at));
                if (!found.isEmpty() && !found.get(verb)) {
                    return found;
                }
            }
            at = sentence.head(at);
        }
        return new BitSet();
    }
}

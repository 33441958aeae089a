package org.claimgraph.claim;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** Who says it: the phrase that fills the subject of a cue, through coordination, control, participles and relative clauses. */
final class SourceFinder {
    private static final int FARTHEST = 6;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "letter",
            "tweet",
            "memo",
            "email",
            "e-mail",
            "note",
            "post",
            "message",
            "video",
            "response",
            "release");

    private SourceFinder() {}

    /** The source of verb (or predicative adjective) {@code verb}, as token indexes of the sentence; empty when nobody is named. */
    static BitSet ofVerb(Sentence sentence, int verb) {
        BitSet found = ofTree(sentence, verb);
        if (isPassive(sentence, verb) || sentence.token(verb).tag().startsWith("JJ")) {
            return found;
        }
        if (isFinite(sentence, verb)) {
            return beside(sentence, verb, found);
        }
        if (sentence.token(verb).tag().equals("VBG") && isDetached(sentence, verb)) {
            BitSet matrix = ofMatrix(sentence, verb);
            return matrix.isEmpty() ? found : matrix;
        }
        return found;
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
        if (!found.isEmpty() && surface.touches(found, verb)) {
            return found.get(verb + 1) ? extended(sentence, found, verb) : found;
        }
        BitSet before = surface.before(verb);
        if (before.isEmpty() || !found.isEmpty() && before.intersects(found) && !goesOn(sentence, found)) {
            return found;
        }
        return before;
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

    /** The subject of the clause that a participle belongs to: "… cut the grant, calling it a waste". */
    private static BitSet ofMatrix(Sentence sentence, int verb) {
        int at = sentence.head(verb);
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            if (isFinite(sentence, at) && sentence.token(at).isVerb()
                    || sentence.child(at, "cop").isPresent()) {
                BitSet found = isPassive(sentence, at)
                        ? passiveSubject(sentence, at)
                        : beside(sentence, at, ofTree(sentence, at));
                if (!found.isEmpty() && !found.get(verb)) {
                    return found;
                }
            }
            at = sentence.head(at);
        }
        return new BitSet();
    }

    private static BitSet passiveSubject(Sentence sentence, int verb) {
        OptionalInt subject = sentence.child(verb, "nsubj");
        return subject.isPresent() ? phrase(sentence, subject.getAsInt(), verb) : new BitSet();
    }

    private static BitSet ofTree(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            OptionalInt subject = sentence.child(at, "nsubj");
            boolean passive = isPassive(sentence, at);
            if (subject.isPresent() && !sentence.is(subject.getAsInt(), "nsubj:pass") && !passive) {
                return phrase(sentence, subject.getAsInt(), at);
            }
            if (passive && at != verb) {
                return passiveSubject(sentence, at);
            }
            if (passive) {
                return agent(sentence, at, verb, subject);
            }
            OptionalInt after = steps == 0 ? invertedSubject(sentence, at) : OptionalInt.empty();
            if (after.isPresent()) {
                return phrase(sentence, after.getAsInt(), at);
            }
            if (sentence.is(at, "acl")) {
                return holder(sentence, sentence.head(at), at);
            }
            if (!sentence.is(at, "conj", "xcomp", "advcl", "ccomp", "parataxis", "dep") || sentence.head(at) < 0) {
                return new BitSet();
            }
            if (sentence.is(at, "xcomp")) {
                OptionalInt object = sentence.child(sentence.head(at), "obj", "iobj");
                if (object.isPresent()
                        && object.getAsInt() < at
                        && sentence.token(sentence.head(at)).isVerb()) {
                    return phrase(sentence, object.getAsInt(), at);
                }
            }
            if (steps == 0 && FINITE.contains(sentence.token(at).tag())) {
                BitSet before = nominalBefore(sentence, at);
                if (!before.isEmpty()) {
                    return before;
                }
            }
            at = sentence.head(at);
        }
        return new BitSet();
    }

    /** The noun phrase that ends directly before a finite verb whose subject the parser lost. */
    private static BitSet nominalBefore(Sentence sentence, int verb) {
        int last = verb - 1;
        while (last >= 0 && (sentence.token(last).tag().startsWith("RB") || sentence.is(last, "aux"))) {
            last--;
        }
        if (last < 0
                || !(sentence.token(last).isNoun() || sentence.token(last).tag().equals("PRP"))) {
            return new BitSet();
        }
        int top = last;
        int head = sentence.head(top);
        while (head >= 0 && head < verb && sentence.token(head).isNoun()) {
            top = head;
            head = sentence.head(head);
        }
        BitSet result = sentence.subtree(top, Set.of(verb));
        result.clear(verb, sentence.size());
        return trimmed(sentence, result);
    }

    /** In "X released a statement saying …" it is X who says it: documents speak for those who make them. */
    private static BitSet holder(Sentence sentence, int noun, int governor) {
        int verb = sentence.head(noun);
        boolean document = DOCUMENTS.contains(sentence.token(noun).lemma());
        if (document
                && verb >= 0
                && sentence.is(noun, "obj")
                && sentence.token(verb).isVerb()) {
            BitSet maker = ofVerb(sentence, verb);
            if (!maker.isEmpty()) {
                return maker;
            }
        }
        return phrase(sentence, noun, governor);
    }

    static boolean isPassive(Sentence sentence, int verb) {
        return sentence.child(verb, "aux:pass").isPresent()
                || sentence.child(verb, "nsubj:pass").isPresent()
                || sentence.token(verb).tag().equals("VBN")
                        && sentence.child(verb, "aux").isEmpty()
                        && sentence.is(verb, "acl", "advcl", "dep")
                        && sentence.child(verb, "nsubj").isEmpty();
    }

    private static BitSet agent(Sentence sentence, int at, int verb, OptionalInt subject) {
        for (int oblique : sentence.children(at, "obl")) {
            OptionalInt preposition = sentence.child(oblique, "case");
            if (preposition.isPresent()
                    && sentence.token(preposition.getAsInt()).lower().equals("by")) {
                BitSet found = phrase(sentence, oblique, at);
                found.clear(preposition.getAsInt());
                return trimmed(sentence, found);
            }
        }
        // "He was quoted as saying", "She is expected to say": the subject of the passive says it
        return at != verb && subject.isPresent() ? phrase(sentence, subject.getAsInt(), at) : new BitSet();
    }

    /** In "…," said Ms. Mensah, the parser may take the subject for an object. */
    private static OptionalInt invertedSubject(Sentence sentence, int verb) {
        if (verb == 0 || !Marks.isMark(sentence.token(verb - 1).text())) {
            return OptionalInt.empty();
        }
        List<Integer> after = sentence.children(verb, "obj", "dep", "iobj").stream()
                .filter(c -> c > verb
                        && (sentence.token(c).isNoun() || sentence.token(c).isPronoun()))
                .filter(c -> sentence.subtree(c).nextSetBit(0) == verb + 1)
                .toList();
        return after.isEmpty() ? OptionalInt.empty() : OptionalInt.of(after.get(0));
    }

    /** The whole phrase of {@code head}, without what {@code governor} depends on or governs, and without marks at its ends. */
    static BitSet phrase(Sentence sentence, int head, int governor) {
        Token token = sentence.token(head);
        if (RELATIVES.contains(token.lower()) && !token.tag().equals("DT")) {
            BitSet only = new BitSet();
            only.set(head);
            return only;
        }
        BitSet result = sentence.subtree(head, Set.of(governor));
        for (int child : sentence.children(head)) {
            boolean clause = sentence.is(child, "parataxis", "dep", "advcl", "ccomp") && child > head;
            if (clause
                    || sentence.is(child, "cc")
                            && child < head
                            && sentence.child(head, "conj").isEmpty()) {
                result.andNot(sentence.subtree(child));
            }
        }
        if (governor > head) {
            result.clear(governor, sentence.size());
        } else {
            result.clear(0, Math.max(0, governor + 1));
        }
        return trimmed(sentence, result);
    }

    /** The set without marks at its ends and after its first gap. */
    static BitSet trimmed(Sentence sentence, BitSet tokens) {
        BitSet result = (BitSet) tokens.clone();
        while (!result.isEmpty()
                && Marks.isMark(sentence.token(result.nextSetBit(0)).text())) {
            result.clear(result.nextSetBit(0));
        }
        while (!result.isEmpty()
                && Marks.isMark(sentence.token(result.length() - 1).text())) {
            result.clear(result.length() - 1);
        }
        return result;
    }
}

package org.claimgraph.claim.voice;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;

/** Who says it, as the dependency tree has it: the subject of a cue, through coordination, control and participles. */
public final class SourceTree {
    private static final int FARTHEST = 6;
    private static final Lexicon SIGNATURES = Lexicon.load("signatures");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private SourceTree() {}

    /** What a passive verb is said of. */
    public static BitSet passiveSubject(Sentence sentence, int verb) {
        OptionalInt subject = sentence.child(verb, "nsubj");
        return subject.isPresent() ? SourcePhrase.of(sentence, subject.getAsInt(), verb) : new BitSet();
    }

    /** The subject of {@code verb}; what follows a participle is its object, whatever the parser makes of it. */
    private static OptionalInt subject(Sentence sentence, int verb) {
        boolean participle = sentence.token(verb).tag().equals("VBG")
                && sentence.child(verb, "aux").isEmpty();
        return sentence.children(verb, "nsubj").stream()
                .filter(s -> !participle || s < verb)
                .filter(s -> !SurfaceSubject.isWeekday(sentence.token(s)))
                .mapToInt(s -> s)
                .findFirst();
    }

    /** Who is judged for saying it, or is asked to take it back: "mocked → Velt for suggesting", "called on → Velt to apologize for suggesting". */
    static BitSet blamed(Sentence sentence, int verb) {
        ClauseTree tree = new ClauseTree(sentence);
        int above = sentence.head(verb);
        if (!sentence.token(verb).tag().equals("VBG")
                || !tree.isGround(verb)
                || !sentence.token(above).isVerb()) {
            return new BitSet();
        }
        if (sentence.child(above, "obj").isEmpty()) {
            return sentence.is(above, "xcomp") ? of(sentence, above) : new BitSet();
        }
        OptionalInt blamed = tree.blamed(verb);
        return blamed.isPresent() ? SourcePhrase.of(sentence, blamed.getAsInt(), verb) : new BitSet();
    }

    /** The source of verb {@code verb}; empty where the tree names none. */
    static BitSet of(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            OptionalInt subject = subject(sentence, at);
            boolean passive = isPassive(sentence, at);
            if (subject.isPresent() && !sentence.is(subject.getAsInt(), "nsubj:pass") && !passive) {
                return SourcePhrase.of(sentence, VoicedThings.shown(sentence, subject.getAsInt(), at), at);
            }
            if (passive && at != verb) {
                return passiveSubject(sentence, at);
            }
            if (passive) {
                return agent(sentence, at, verb, subject);
            }
            OptionalInt after = steps == 0 ? invertedSubject(sentence, at) : OptionalInt.empty();
            if (after.isPresent()) {
                return SourcePhrase.of(sentence, after.getAsInt(), at);
            }
            boolean describesDay =
                    sentence.is(at, "acl") && SurfaceSubject.isWeekday(sentence.token(sentence.head(at)));
            if (isOwnOfSubject(sentence, at) || describesDay && sentence.head(sentence.head(at)) >= 0) {
                at = sentence.head(sentence.head(at));
                continue;
            }
            if (sentence.is(at, "acl")) {
                return SourcePhrase.of(sentence, VoicedThings.shown(sentence, sentence.head(at), at), at);
            }
            if (!sentence.is(at, "conj", "xcomp", "advcl", "ccomp", "parataxis", "dep") || sentence.head(at) < 0) {
                return new BitSet();
            }
            if (sentence.is(at, "xcomp")) {
                OptionalInt object = sentence.child(sentence.head(at), "obj", "iobj");
                object = object.isPresent() ? object : new ClauseTree(sentence).asked(sentence.head(at));
                if (object.isPresent()
                        && object.getAsInt() < at
                        && sentence.token(sentence.head(at)).isVerb()) {
                    return SourcePhrase.of(sentence, object.getAsInt(), at);
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

    /** Whether the infinitive at {@code verb} says what the subject of the verb above has a chance or plan to do: "missed no chance to → remind them". */
    private static boolean isOwnOfSubject(Sentence sentence, int verb) {
        int noun = sentence.head(verb);
        return sentence.is(verb, "acl")
                && new ClauseTree(sentence).isInfinitive(verb)
                && sentence.is(noun, "obj")
                && SIGNATURES.rows(sentence.token(noun).lemma()).stream()
                        .anyMatch(row -> row.get(1).equals("noun"));
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
        return SourcePhrase.trimmed(sentence, result);
    }

    /** Whether {@code verb} is passive, participles without an auxiliary included. */
    public static boolean isPassive(Sentence sentence, int verb) {
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
                BitSet found = SourcePhrase.of(sentence, oblique, at);
                found.clear(preposition.getAsInt());
                return SourcePhrase.trimmed(sentence, found);
            }
        }
        // "He was quoted as saying", "She is expected to say": the subject of the passive says it
        return at != verb && subject.isPresent() ? SourcePhrase.of(sentence, subject.getAsInt(), at) : new BitSet();
    }

    /** In "…," said Ms. Mensah, the parser may take the subject for an object. */
    private static OptionalInt invertedSubject(Sentence sentence, int verb) {
        if (verb == 0
                || !Marks.isMark(sentence.token(verb - 1).text())
                || sentence.token(verb).tag().equals("VBG")) {
            return OptionalInt.empty();
        }
        List<Integer> after = sentence.children(verb, "obj", "dep", "iobj").stream()
                .filter(c -> c > verb
                        && (sentence.token(c).isNoun() || sentence.token(c).isPronoun()))
                .filter(c -> sentence.subtree(c).nextSetBit(0) == verb + 1)
                .toList();
        return after.isEmpty() ? OptionalInt.empty() : OptionalInt.of(after.get(0));
    }
}

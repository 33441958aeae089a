package org.claimgraph.claim.predication;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Role;

/**
 * Whether a claim can be meant as it was read: signs that the tree under it is wrong, or that it says nothing. What fails is no claim.
 */
final class Soundness {
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "i");

    private static final Set<String> EMPTY = Set.of("what", "which", "whatever");

    private static final Set<String> NOMINAL = Set.of("that", "whether", "for");

    private static final Lexicon INCOMPLETE = Lexicon.load("incomplete");

    private static final Lexicon VAGUE = Lexicon.load("vague-subjects");

    private final Analysis analysis;
    private final Sentence sentence;
    private final ClauseTree tree;

    Soundness(Analysis analysis, ClauseTree tree) {
        this.analysis = analysis;
        this.tree = tree;
        this.sentence = tree.sentence();
    }

    /** Whether nothing speaks against {@code draft}, whose subject's head is {@code subject}. */
    boolean holds(ClaimDraft draft, int subject) {
        return !isTime(draft, subject)
                && !isFiniteClause(subject)
                && !isTopic(draft, subject)
                && !isEmpty(draft)
                && !isIncomplete(draft)
                && !isComparison(draft)
                && !isOfAnybody(draft, subject)
                && !isBareParticiple(draft)
                && Stream.concat(Stream.of(draft.subject()), draft.object().stream())
                        .noneMatch(this::isBroken);
    }

    /** Whether a day or year is said to do something: in truth it says when ("On Monday, → 2014 sealed"). */
    private boolean isTime(ClaimDraft draft, int subject) {
        return analysis.time(sentence.index(), subject).isPresent()
                && !tree.isCopular(draft.head())
                && tree.isPredicate(draft.head());
    }

    /** Whether a clause only names a topic: "when it comes to money". */
    private boolean isTopic(ClaimDraft draft, int subject) {
        int head = draft.head();
        return sentence.token(subject).lower().equals("it")
                && sentence.token(head).lower().equals("comes")
                && head + 1 < sentence.size()
                && sentence.token(head + 1).lower().equals("to")
                && sentence.hasChild(head, "when", "advmod", "mark");
    }

    /**
     * Whether the subject is a sentence of its own ("homes are rising, rates are low") or says when something is so ("if it rains"), without a word
     * that would make it a subject.
     */
    private boolean isFiniteClause(int subject) {
        return sentence.is(subject, "csubj")
                && sentence.child(subject, "nsubj").isPresent()
                && sentence.children(subject, "mark").stream()
                        .noneMatch(m -> NOMINAL.contains(sentence.token(m).lower()))
                && sentence.children(subject).stream()
                        .noneMatch(c -> sentence.token(c).tag().startsWith("W"));
    }

    /** Whether an argument is only the "what" of a clause ("what they called"), or the "to" of an infinitive left out ("they have to"). */
    private boolean isEmpty(ClaimDraft draft) {
        boolean isQuestion = sentence.token(sentence.size() - 1).text().equals("?");
        return Stream.concat(draft.object().stream(), draft.roles().stream().map(Role::argument))
                .map(a -> a.span().text().toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.equals("to") || !isQuestion && EMPTY.contains(t.substring(t.lastIndexOf(' ') + 1)));
    }

    /** Whether a verb that says nothing by itself stands alone: "the talks came", "the rest is". */
    private static boolean isIncomplete(ClaimDraft draft) {
        return draft.object().isEmpty()
                && draft.roles().isEmpty()
                && INCOMPLETE.has(draft.predicate().lemma(), 1, "alone");
    }

    /** Whether the claim only says of whom or what something else is told: "those → who voted", "something → that helps". */
    private boolean isOfAnybody(ClaimDraft draft, int subject) {
        int verb = tree.chain(draft.head()).get(0);
        return sentence.is(verb, "acl")
                && sentence.head(verb) == subject
                && !isAfterComma(subject)
                && (sentence.relation(verb).equals("acl:relcl") || draft.roles().isEmpty())
                && VAGUE.has(sentence.token(subject).lower(), 1, "anybody");
    }

    /** Whether a pronoun takes up what stands before a comma: "their truce, → one that could last". */
    private boolean isAfterComma(int word) {
        return word > 0 && sentence.token(word - 1).text().equals(",");
    }

    /** Whether a participle after a noun says nothing by itself: "the country → involved". */
    private boolean isBareParticiple(ClaimDraft draft) {
        int head = draft.head();
        return sentence.relation(head).equals("acl")
                && sentence.token(head).tag().equals("VBN")
                && draft.object().isEmpty()
                && draft.roles().isEmpty();
    }

    /** Whether a participle says only that things went as somebody said: "as → predicted". */
    private boolean isComparison(ClaimDraft draft) {
        int head = draft.head();
        return head > 0
                && sentence.token(head).tag().equals("VBN")
                && sentence.token(head - 1).lower().equals("as")
                && draft.predicate().span().start() == sentence.token(head).start();
    }

    /** Whether a phrase holds what no phrase does: a lone "he" after a preposition. */
    private boolean isBroken(Argument argument) {
        BitSet words = sentence.within(argument.span());
        int first = words.nextSetBit(0);
        for (int i = first; i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean isStray = token.isPronoun()
                    && NOMINATIVE.contains(token.lower())
                    && i > first
                    && sentence.is(i, "nmod", "obl", "obj", "conj", "dep")
                    && !sentence.is(sentence.head(i), "nsubj");
            if (isStray) {
                return true;
            }
        }
        return false;
    }
}

package org.claimgraph.claim.voice;

import java.util.BitSet;
import java.util.Set;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** The words of a phrase that names a source or is a content: all that belongs to its head, without marks at its ends. */
public final class SourcePhrase {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    /** Words of size that may open a noun phrase although they are prepositions: "about a dozen people". */
    private static final Set<String> SIZES = Set.of("about", "around", "over", "under", "up", "at", "than", "like");

    /** Words that join a clause to the one before it. */
    private static final Set<String> OPENING = Set.of("and", "but", "or", "so", "yet");

    private static final int LONGEST_DATELINE = 10;

    private SourcePhrase() {}

    /** The whole phrase of {@code head}, without what {@code governor} depends on or governs, and without marks at its ends. */
    public static BitSet of(Sentence sentence, int head, int governor) {
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

    /**
     * A phrase without what the parser drags along or leaves out: an opening phrase with a preposition ("by the river, the mayor"), a gap in
     * a name.
     */
    static BitSet mended(Sentence sentence, BitSet phrase) {
        BitSet result = (BitSet) phrase.clone();
        int first = result.nextSetBit(0);
        if (first >= 0
                && sentence.token(first).tag().matches("CC|RB")
                && OPENING.contains(sentence.token(first).lower())) {
            result.clear(first);
            first = result.nextSetBit(0);
        }
        if (first >= 0
                && sentence.token(first).tag().matches("IN|TO")
                && !(SIZES.contains(sentence.token(first).lower()) && lastComma(sentence, result) < 0)) {
            int comma = lastComma(sentence, result);
            result.clear(first, comma > first && comma + 1 < result.length() ? comma + 1 : first + 1);
        }
        clearDay(sentence, result);
        clearDateline(sentence, result);
        clearUnclosed(sentence, result);
        clearAction(sentence, result);
        for (int gap = result.nextClearBit(Math.max(0, result.nextSetBit(0)));
                gap < result.length();
                gap = result.nextClearBit(result.nextSetBit(gap))) {
            int end = result.nextSetBit(gap);
            if (sentence.tokens().subList(gap, end).stream().allMatch(Token::isNoun)) {
                result.set(gap, end);
            }
        }
        return result;
    }

    /** "The workers, Kovač said, …": a phrase after a comma that no comma closes is no apposition, but the source itself. */
    private static void clearUnclosed(Sentence sentence, BitSet phrase) {
        int comma = lastComma(sentence, phrase);
        int next = phrase.length();
        boolean open =
                next < sentence.size() && !Marks.isMark(sentence.token(next).text());
        if (comma <= 0 || comma + 1 >= next || !open) {
            return;
        }
        Token first = sentence.token(comma + 1);
        boolean name = (first.isProper() || first.tag().equals("PRP"))
                && phrase.stream().noneMatch(i -> sentence.token(i).tag().equals("CC"))
                && (!sentence.token(comma - 1).isProper() || isOther(sentence, phrase, comma));
        boolean isRow = comma - phrase.nextSetBit(0) == 1 && !first.tag().matches("DT|PRP\\$");
        boolean described = first.tag().matches("DT|PRP\\$|JJ|NNS?")
                && !isRow
                && !isNamed(sentence, phrase, comma)
                && phrase.stream()
                        .filter(i -> i > comma)
                        .noneMatch(i -> sentence.token(i).tag().matches("CC|W.*"));
        if (name || described) {
            phrase.clear(0, comma + 1);
        }
    }

    /** Whether the name after {@code comma} is no part of the one before it: "when talk turned to Velt, → Kovač said". */
    private static boolean isOther(Sentence sentence, BitSet phrase, int comma) {
        return !sentence.token(phrase.length() - 1).text().contains(".")
                && !sentence.token(phrase.length()).tag().equals("VBP")
                && phrase.stream().filter(i -> i != comma).allMatch(i -> sentence.token(i)
                        .isProper());
    }

    /** Whether nothing but a name stands before {@code comma} and what somebody is after it: "Ana Kovač, a spokeswoman". */
    private static boolean isNamed(Sentence sentence, BitSet phrase, int comma) {
        ClauseTree tree = new ClauseTree(sentence);
        boolean name = comma - phrase.nextSetBit(0) > 1
                && phrase.stream()
                        .takeWhile(i -> i < comma)
                        .allMatch(i -> sentence.token(i).isProper() && !SurfaceSubject.isWeekday(sentence.token(i)));
        return name
                && phrase.stream()
                        .filter(i -> i > comma)
                        .takeWhile(i -> !sentence.token(i).tag().equals("IN"))
                        .anyMatch(i -> sentence.token(i).isNoun() && tree.isSomebody(i));
    }

    /** "The mayor → on Monday": a day at the end says when somebody speaks. */
    private static void clearDay(Sentence sentence, BitSet phrase) {
        int last = phrase.length() - 1;
        if (last > 1
                && SurfaceSubject.isWeekday(sentence.token(last))
                && sentence.token(last - 1).lower().equals("on")
                && phrase.get(last - 2)) {
            phrase.clear(last - 1, phrase.length());
        }
    }

    /** "BRELL, Velt — The mayor": a place at the head of an article, up to the dash, is no part of a name. */
    private static void clearDateline(Sentence sentence, BitSet phrase) {
        boolean opens = phrase.get(0)
                && sentence.token(0).text().length() > 1
                && sentence.token(0).text().codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
        for (int i = 1; opens && i < Math.min(LONGEST_DATELINE, phrase.length() - 1); i++) {
            if (Set.of("—", "–", "--").contains(sentence.token(i).text())) {
                phrase.clear(0, i + 1);
            }
        }
    }

    /** "Marchers walking through Brell chanted": what somebody is just doing is not who it is. */
    private static void clearAction(Sentence sentence, BitSet phrase) {
        for (int i = phrase.nextSetBit(0) + 1; i > 0 && i < phrase.length(); i++) {
            if (phrase.get(i)
                    && sentence.token(i).tag().equals("VBG")
                    && sentence.relation(i).equals("acl")
                    && sentence.token(i - 1).isNoun()) {
                phrase.clear(i, phrase.length());
            }
        }
    }

    private static int lastComma(Sentence sentence, BitSet phrase) {
        for (int i = phrase.length() - 1; i >= 0 && phrase.get(i); i--) {
            if (sentence.token(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** The set without marks at its ends and after its first gap. */
    public static BitSet trimmed(Sentence sentence, BitSet tokens) {
        BitSet result = (BitSet) tokens.clone();
        while (!result.isEmpty()
                && Marks.isMark(sentence.token(result.nextSetBit(0)).text())) {
            result.clear(result.nextSetBit(0));
        }
        while (!result.isEmpty()
                && Marks.isMark(sentence.token(result.length() - 1).text())) {
            result.clear(result.length() - 1);
        }
        closeBracket(sentence, result);
        return result;
    }

    /** Takes in the bracket that closes one opened in the phrase where it stands right after it: "Kol (R-Brell)". */
    private static void closeBracket(Sentence sentence, BitSet phrase) {
        int next = phrase.length();
        long opened = phrase.stream()
                .filter(i -> sentence.token(i).text().equals("("))
                .count();
        long closed = phrase.stream()
                .filter(i -> sentence.token(i).text().equals(")"))
                .count();
        if (opened > closed
                && next < sentence.size()
                && sentence.token(next).text().equals(")")) {
            phrase.set(next);
        }
    }
}

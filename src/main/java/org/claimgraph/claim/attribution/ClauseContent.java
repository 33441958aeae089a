package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.attribution.ContentFinder.Found;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.language.Sentence;

/** Content that is a clause: the complement of its cue, or what stands around a cue that the parser hung below it. */
final class ClauseContent {
    private static final Set<String> QUESTION_WORDS =
            Set.of("how", "why", "what", "whether", "if", "who", "where", "when", "which");

    private ClauseContent() {}

    /** A finite clause that is the verb's complement. */
    static Optional<Found> of(Sentence sentence, int verb, AttributionCue cue, AttributionLexicon lexicon) {
        if (!cue.takes("clause") && !cue.takes("object-clause") && !cue.takes("quote")) {
            return Optional.empty();
        }
        for (int child : sentence.children(verb, "ccomp", "dep", "advcl", "xcomp")) {
            if ((isFiniteComplement(sentence, verb, child) || isOpen(sentence, verb, child, cue))
                    && !goesOn(sentence, child, verb)
                    && (cue.takes("clause") || cue.takes("object-clause") || startsQuoted(sentence, child))) {
                BitSet content = sentence.subtree(child, furtherCues(sentence, verb, child, lexicon));
                if (child > verb) {
                    clearBefore(sentence, content, verb);
                }
                return Optional.of(new Found("clause", SourcePhrase.trimmed(sentence, content)));
            }
        }
        return Optional.empty();
    }

    /**
     * What hangs below the content in the tree but goes on with the source: "said that it was over, adding …", "said it was over and urged
     * …". The cue itself is among it.
     */
    private static Set<Integer> furtherCues(Sentence sentence, int verb, int content, AttributionLexicon lexicon) {
        Set<Integer> result = new HashSet<>(Set.of(verb));
        for (int child : sentence.children(content, "conj", "advcl", "dep", "xcomp")) {
            String tag = sentence.token(child).tag();
            boolean sameForm =
                    tag.equals("VBG") || tag.equals(sentence.token(verb).tag());
            boolean cue = lexicon.find("verb", sentence.token(child).lemma())
                    .filter(c -> c.takes("clause"))
                    .isPresent();
            int first = sentence.subtree(child).nextSetBit(0);
            boolean apart = first > 0
                    && (Marks.isMark(sentence.token(first - 1).text())
                            || sentence.token(first).tag().equals("CC")
                            || sentence.token(first - 1).tag().equals("CC"));
            if (child > content
                    && cue
                    && sameForm
                    && apart
                    && sentence.child(child, "nsubj").isEmpty()) {
                result.add(child);
            }
        }
        return result;
    }

    /** A complement that follows its verb has nothing before it, but for a relative: "which she said was closed". */
    private static void clearBefore(Sentence sentence, BitSet content, int verb) {
        for (int i = content.nextSetBit(0); i >= 0 && i < verb; i = content.nextSetBit(i + 1)) {
            if (!sentence.token(i).tag().startsWith("W")) {
                content.clear(i);
            }
        }
    }

    private static boolean startsQuoted(Sentence sentence, int child) {
        int first = sentence.subtree(child).nextSetBit(0);
        return Marks.isMark(sentence.token(first).text())
                || first > 0 && Marks.isMark(sentence.token(first - 1).text());
    }

    private static boolean isFiniteComplement(Sentence sentence, int verb, int child) {
        boolean infinitive = sentence.hasChild(child, "to", "mark");
        if (sentence.is(child, "ccomp")) {
            return true;
        }
        int first = sentence.subtree(child).nextSetBit(0);
        String opening = sentence.token(first).lower();
        boolean subject = sentence.child(child, "nsubj", "expl").isPresent();
        return switch (sentence.relation(child)) {
            case "dep" -> child > verb && subject && !infinitive;
            case "xcomp" -> subject && !infinitive && opening.equals("that");
            default ->
                first == verb + 1
                                && QUESTION_WORDS.contains(opening)
                                && !opening.equals("if")
                                && !opening.equals("when")
                        || opening.equals("that");
        };
    }

    /** Whether a clause with "if" or "when" says what is asked or not told: "asked them → if it rained", "has not said → when it opens". */
    private static boolean isOpen(Sentence sentence, int verb, int child, AttributionCue cue) {
        int first = sentence.subtree(child).nextSetBit(0);
        if (!sentence.is(child, "advcl")
                || first <= verb
                || !sentence.token(first).lower().matches("if|when|whether")) {
            return false;
        }
        boolean adjacent = first == verb + 1
                || sentence.children(verb, "obj").stream()
                        .anyMatch(o -> o > verb && sentence.subtree(o).length() == first);
        boolean denied = sentence.children(verb, "advmod", "neg").stream()
                .anyMatch(n -> sentence.token(n).lemma().matches("not|n't|never"));
        return adjacent && (cue.takes("if") || denied && cue.takes("when") && first == verb + 1);
    }

    /** In "S, X said" the parser may hang the cue below what is said: then all around the cue's own phrase is the content. */
    static Optional<Found> surrounding(Sentence sentence, int verb, AttributionCue cue) {
        int head = sentence.head(verb);
        if (!cue.takes("clause")
                || head < 0
                || !sentence.is(verb, "parataxis", "dep")
                || !touchesMark(sentence, verb)
                || isJoined(sentence, verb)) {
            return Optional.empty();
        }
        BitSet content = sentence.subtree(head, Set.of(verb));
        content = SourcePhrase.trimmed(sentence, content);
        return content.cardinality() < 2 ? Optional.empty() : Optional.of(new Found("clause", content));
    }

    /** Whether a conjunction after the clause before a cue begins the cue's own: "They mocked it, → but Kol learned from it". */
    private static boolean goesOn(Sentence sentence, int clause, int verb) {
        if (clause > verb) {
            return false;
        }
        int next = clause + 1;
        while (next < verb
                && (sentence.isWithin(next, clause)
                        || Marks.isMark(sentence.token(next).text()))) {
            next++;
        }
        return next < verb && sentence.token(next).tag().equals("CC");
    }

    /** Whether a conjunction joins the cue's clause to what stands before it: "…, but Kol learned from it". */
    private static boolean isJoined(Sentence sentence, int verb) {
        int first = sentence.subtree(verb).nextSetBit(0);
        return sentence.token(first).tag().equals("CC")
                || first > 0 && sentence.token(first - 1).tag().equals("CC");
    }

    private static boolean touchesMark(Sentence sentence, int verb) {
        BitSet own = sentence.subtree(verb);
        int first = own.nextSetBit(0);
        List<Integer> borders = List.of(first - 1, first);
        return borders.stream()
                .anyMatch(i -> i >= 0 && Marks.isMark(sentence.token(i).text()));
    }
}

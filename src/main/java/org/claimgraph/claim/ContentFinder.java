package org.claimgraph.claim;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.language.Sentence;

/** What is attributed: where, seen from its cue, the content stands in the dependency tree. All sets are token indexes of the sentence. */
final class ContentFinder {
    private static final Set<String> QUESTION_WORDS =
            Set.of("how", "why", "what", "whether", "if", "who", "where", "when", "which");

    /** Prepositions of what somebody is praised or blamed for. */
    static final Set<String> GROUNDS = Set.of("for", "of", "as", "over", "from");

    private ContentFinder() {}

    /**
     * Content found in a frame.
     *
     * @param frame the frame of the lexicon
     * @param tokens what is attributed
     */
    record Found(String frame, BitSet tokens) {}

    /** The content of verb {@code verb} by the frames of its cue, the most telling frame first. */
    static Optional<Found> ofVerb(Sentence sentence, int verb, AttributionCue cue, AttributionLexicon lexicon) {
        return clause(sentence, verb, cue, lexicon)
                .or(() -> infinitive(sentence, verb, cue))
                .or(() -> objectInfinitive(sentence, verb, cue))
                .or(() -> preposition(sentence, verb, cue))
                .or(() -> object(sentence, verb, cue))
                .or(() -> surrounding(sentence, verb, cue))
                .or(() -> ParentheticalReport.content(sentence, verb, cue));
    }

    /** A finite clause that is the verb's complement. */
    private static Optional<Found> clause(Sentence sentence, int verb, AttributionCue cue, AttributionLexicon lexicon) {
        if (!cue.takes("clause") && !cue.takes("object-clause") && !cue.takes("quote")) {
            return Optional.empty();
        }
        for (int child : sentence.children(verb, "ccomp", "dep", "advcl", "xcomp")) {
            if (isFiniteComplement(sentence, verb, child)
                    && (cue.takes("clause") || cue.takes("object-clause") || startsQuoted(sentence, child))) {
                BitSet content = sentence.subtree(child, furtherCues(sentence, verb, child, lexicon));
                if (child > verb) {
                    clearBefore(sentence, content, verb);
                }
                return Optional.of(new Found("clause", SourceFinder.trimmed(sentence, content)));
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
        boolean infinitive = sentence.children(child, "mark").stream()
                .anyMatch(m -> sentence.token(m).lower().equals("to"));
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

    private static Optional<Found> infinitive(Sentence sentence, int verb, AttributionCue cue) {
        if (!cue.takes("infinitive") || sentence.child(verb, "obj").isPresent()) {
            return Optional.empty();
        }
        return infinitiveOf(sentence, verb)
                .map(tokens -> new Found("infinitive", SourceFinder.trimmed(sentence, tokens)));
    }

    private static Optional<BitSet> infinitiveOf(Sentence sentence, int head) {
        for (int child : sentence.children(head, "xcomp", "ccomp", "advcl", "acl", "dep")) {
            boolean to = sentence.children(child, "mark", "aux", "case").stream()
                    .anyMatch(m -> sentence.token(m).lower().equals("to") && m > head);
            if (child > head && to) {
                return Optional.of(sentence.subtree(child));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> objectInfinitive(Sentence sentence, int verb, AttributionCue cue) {
        OptionalInt object = sentence.child(verb, "obj", "iobj");
        if (!cue.takes("object-infinitive") || object.isEmpty() || object.getAsInt() < verb) {
            return Optional.empty();
        }
        return infinitiveOf(sentence, verb).map(tokens -> {
            tokens.or(sentence.subtree(object.getAsInt()));
            return new Found("object-infinitive", SourceFinder.trimmed(sentence, tokens));
        });
    }

    private static Optional<Found> preposition(Sentence sentence, int verb, AttributionCue cue) {
        for (int child : sentence.children(verb, "obl", "advcl", "nmod", "obj")) {
            OptionalInt preposition = sentence.child(child, "case", "mark");
            if (child > verb
                    && preposition.isPresent()
                    && cue.takes(sentence.token(preposition.getAsInt()).lower())) {
                BitSet content = rest(sentence, verb);
                if (content.nextSetBit(0) == preposition.getAsInt()) {
                    content.clear(preposition.getAsInt());
                }
                content = SourceFinder.trimmed(sentence, content);
                if (!content.isEmpty()) {
                    return Optional.of(
                            new Found(sentence.token(preposition.getAsInt()).lower(), content));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> object(Sentence sentence, int verb, AttributionCue cue) {
        boolean object = sentence.children(verb, "obj", "xcomp").stream()
                .anyMatch(c -> c > verb && !sentence.token(c).isVerb());
        if (!cue.takes("object") || !object) {
            return Optional.empty();
        }
        BitSet content = rest(sentence, verb);
        clearParticiple(sentence, content);
        content = SourceFinder.trimmed(sentence, content);
        // "which they called a disgrace"
        for (int child : sentence.children(verb, "obj", "obl")) {
            if (child < verb && sentence.token(child).tag().startsWith("W")) {
                content.set(child);
            }
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(new Found("object", content));
    }

    /** A participle after a comma goes on with the subject: "criticised the plan, linking it to …". */
    private static void clearParticiple(Sentence sentence, BitSet content) {
        for (int i = content.nextSetBit(0); i > 0; i = content.nextSetBit(i + 1)) {
            if (sentence.token(i).tag().equals("VBG")
                    && Set.of(",", "”", "\"", "''")
                            .contains(sentence.token(i - 1).text())
                    && content.nextSetBit(0) < i - 1
                    && (sentence.token(i - 1).text().equals(",")
                            || sentence.token(i - 2).text().equals(","))) {
                content.clear(i, sentence.size());
            }
        }
    }

    /** What follows the verb within its phrase, without adverbial clauses, coordinated verbs and times. */
    static BitSet rest(Sentence sentence, int verb) {
        Set<Integer> cut = new HashSet<>();
        for (int child : sentence.children(verb)) {
            boolean ground = child > verb
                    && sentence.is(child, "advcl")
                    && sentence.child(child, "mark", "case").stream()
                            .anyMatch(m -> GROUNDS.contains(sentence.token(m).lower()));
            boolean outside = !ground && child < verb
                    || !ground
                            && sentence.is(
                                    child,
                                    "conj",
                                    "cc",
                                    "parataxis",
                                    "punct",
                                    "obl:tmod",
                                    "compound",
                                    "advcl",
                                    "nsubj",
                                    "aux");
            if (outside) {
                cut.add(child);
            }
        }
        BitSet result = sentence.subtree(verb, cut);
        result.clear(0, verb + 1);
        return result;
    }

    /** In "S, X said" the parser may hang the cue below what is said: then all around the cue's own phrase is the content. */
    private static Optional<Found> surrounding(Sentence sentence, int verb, AttributionCue cue) {
        int head = sentence.head(verb);
        if (!cue.takes("clause")
                || head < 0
                || !sentence.is(verb, "parataxis", "dep")
                || !touchesMark(sentence, verb)) {
            return Optional.empty();
        }
        BitSet content = sentence.subtree(head, Set.of(verb));
        content = SourceFinder.trimmed(sentence, content);
        return content.cardinality() < 2 ? Optional.empty() : Optional.of(new Found("clause", content));
    }

    private static boolean touchesMark(Sentence sentence, int verb) {
        BitSet own = sentence.subtree(verb);
        int first = own.nextSetBit(0);
        List<Integer> borders = List.of(first - 1, first);
        return borders.stream()
                .anyMatch(i -> i >= 0 && Marks.isMark(sentence.token(i).text()));
    }

    /** The content of noun {@code noun}: "the claim that …", "their plan to …", "criticism of …". */
    static Optional<Found> ofNoun(Sentence sentence, int noun, AttributionCue cue) {
        for (int child : sentence.children(noun, "acl", "ccomp", "dep", "advcl")) {
            boolean that = sentence.children(child, "mark").stream()
                    .anyMatch(m -> sentence.token(m).lower().equals("that") && m > noun);
            if (child > noun && that && cue.takes("clause")) {
                return Optional.of(new Found("clause", SourceFinder.trimmed(sentence, sentence.subtree(child))));
            }
        }
        if (cue.takes("infinitive")) {
            Optional<BitSet> infinitive = infinitiveOf(sentence, noun);
            if (infinitive.isPresent()) {
                return infinitive.map(tokens -> new Found("infinitive", SourceFinder.trimmed(sentence, tokens)));
            }
        }
        for (int child : sentence.children(noun, "nmod", "acl")) {
            OptionalInt preposition = sentence.child(child, "case", "mark");
            if (child > noun
                    && preposition.isPresent()
                    && cue.takes(sentence.token(preposition.getAsInt()).lower())) {
                BitSet content = sentence.subtree(child);
                content.clear(preposition.getAsInt());
                content = SourceFinder.trimmed(sentence, content);
                if (!content.isEmpty()) {
                    return Optional.of(
                            new Found(sentence.token(preposition.getAsInt()).lower(), content));
                }
            }
        }
        return Optional.empty();
    }
}

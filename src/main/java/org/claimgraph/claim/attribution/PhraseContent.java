package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.claim.attribution.ContentFinder.Found;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.claim.voice.SurfaceSubject;
import org.claimgraph.claim.voice.VoicedThings;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** Content that is a phrase: the infinitive, object or prepositional phrase of its cue. */
final class PhraseContent {
    /** Prepositions of what somebody is praised or blamed for. */
    static final Set<String> GROUNDS = Set.of("for", "of", "as", "over", "from");

    private static final int LONGEST_SUBJECT = 7;
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "after", "before", "during", "while", "when", "on", "at", "in", "last", "this", "earlier", "early", "late");

    private PhraseContent() {}

    static Optional<Found> infinitive(Sentence sentence, int verb, AttributionCue cue) {
        if (!cue.takes("infinitive") || sentence.child(verb, "obj").isPresent()) {
            return Optional.empty();
        }
        return infinitiveOf(sentence, verb)
                .map(tokens -> new Found("infinitive", SourcePhrase.trimmed(sentence, tokens)));
    }

    /** The infinitive below {@code head}. */
    static Optional<BitSet> infinitiveOf(Sentence sentence, int head) {
        for (int child : sentence.children(head, "xcomp", "ccomp", "advcl", "acl", "dep")) {
            boolean to = sentence.children(child, "mark", "aux", "case").stream()
                    .anyMatch(m -> sentence.token(m).lower().equals("to") && m > head);
            if (child > head && to) {
                return Optional.of(sentence.subtree(child));
            }
        }
        return Optional.empty();
    }

    static Optional<Found> objectInfinitive(Sentence sentence, int verb, AttributionCue cue) {
        OptionalInt object = sentence.child(verb, "obj", "iobj");
        if (!cue.takes("object-infinitive") || object.isEmpty() || object.getAsInt() < verb) {
            return Optional.empty();
        }
        return infinitiveOf(sentence, verb).map(tokens -> {
            tokens.or(sentence.subtree(object.getAsInt()));
            return new Found("object-infinitive", SourcePhrase.trimmed(sentence, tokens));
        });
    }

    static Optional<Found> preposition(Sentence sentence, int verb, AttributionCue cue) {
        for (int child : sentence.children(verb, "obl", "advcl", "nmod", "obj")) {
            OptionalInt preposition = sentence.child(child, "case", "mark");
            if (child > verb
                    && preposition.isPresent()
                    && cue.takes(sentence.token(preposition.getAsInt()).lower())) {
                BitSet content = rest(sentence, verb);
                if (content.nextSetBit(0) == preposition.getAsInt()) {
                    content.clear(preposition.getAsInt());
                }
                clearFurther(sentence, verb, content);
                content = SourcePhrase.trimmed(sentence, content);
                if (!content.isEmpty()) {
                    return Optional.of(
                            new Found(sentence.token(preposition.getAsInt()).lower(), content));
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Found> object(Sentence sentence, int verb, AttributionCue cue) {
        boolean object = sentence.children(verb, "obj", "xcomp").stream()
                        .anyMatch(c -> c > verb && (!sentence.token(c).isVerb() || isGerund(sentence, verb, c)))
                || isRenamed(sentence, verb);
        boolean taken = cue.takes("object") || isShownBySource(sentence, verb, cue);
        if (!taken || !object) {
            return Optional.empty();
        }
        BitSet content = rest(sentence, verb);
        clearFurther(sentence, verb, content);
        content = SourcePhrase.trimmed(sentence, content);
        // "which they called a disgrace"
        for (int child : sentence.children(verb, "obj", "obl")) {
            if (child < verb && sentence.token(child).tag().startsWith("W")) {
                content.set(child);
            }
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(new Found("object", content));
    }

    /** Whether what shows something is a document or an inquiry, which says it then: "the survey → showed a lead for Kol". */
    private static boolean isShownBySource(Sentence sentence, int verb, AttributionCue cue) {
        return sentence.children(verb, "nsubj").stream()
                .filter(s -> s < verb)
                .map(s -> sentence.token(s).lemma())
                .anyMatch(s -> cue.takes("shown") && VoicedThings.speaks(s)
                        || cue.takes("inquiry") && VoicedThings.isInquiry(s));
    }

    /** Whether a gerund right after the cue says what is denied, proposed or recalled: "denied → taking the money". */
    private static boolean isGerund(Sentence sentence, int verb, int complement) {
        return sentence.is(complement, "xcomp")
                && sentence.token(complement).tag().equals("VBG")
                && sentence.subtree(complement).nextSetBit(0) == verb + 1;
    }

    /** "called the plan a “leap”": what is called something and what it is called, read by the parser as a clause without a verb. */
    private static boolean isRenamed(Sentence sentence, int verb) {
        return sentence.children(verb, "ccomp", "dep", "nsubj").stream()
                .anyMatch(c -> c > verb
                        && !sentence.token(c).isVerb()
                        && sentence.child(c, "cop", "mark").isEmpty()
                        && sentence.subtree(c).nextSetBit(0) == verb + 1
                        && sentence.subtree(c).stream()
                                .anyMatch(i ->
                                        NounPhrases.isQuote(sentence.token(i).text())));
    }

    /** Ends the content where the sentence goes on with something else. */
    private static void clearFurther(Sentence sentence, int verb, BitSet content) {
        clearParticiple(sentence, content);
        String form = sentence.token(verb).tag();
        boolean clause = false;
        for (int i = content.nextSetBit(0); i > 0 && i < content.length(); i++) {
            Token token = sentence.token(i);
            clause |= token.tag().matches("W.*|VBD|VBZ|VBP|MD");
            boolean inside = i > content.nextSetBit(0);
            boolean another = token.tag().equals("CC")
                    && (followsComma(sentence, i) && opensClause(sentence, i + 1)
                            || !clause && opensPredicate(sentence, i + 1, form));
            boolean circumstance = followsQuotation(sentence, i) && opensCircumstance(token);
            if (inside && (another || circumstance)) {
                content.clear(i, sentence.size());
            }
        }
    }

    /** Whether a finite verb of the cue's own form stands at {@code from}: "called it unfair and → left". */
    private static boolean opensPredicate(Sentence sentence, int from, String form) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).tag().startsWith("RB")) {
            at++;
        }
        return at < sentence.size()
                && form.matches("VBD|VBZ")
                && sentence.token(at).tag().equals(form);
    }

    private static boolean followsQuotation(Sentence sentence, int i) {
        return i > 0
                && "”\"''“".contains(sentence.token(i - 1).text())
                && Marks.isMark(sentence.token(i - 1).text());
    }

    /** Whether a word opens a phrase that says when or where somebody said it: "called it “awful” → during a visit". */
    private static boolean opensCircumstance(Token token) {
        return CIRCUMSTANCES.contains(token.lower()) || SurfaceSubject.isWeekday(token);
    }

    private static boolean followsComma(Sentence sentence, int i) {
        int before = i - 1;
        while (before > 0 && "”\"''".contains(sentence.token(before).text())) {
            before--;
        }
        return before > 0 && sentence.token(before).text().equals(",");
    }

    /** Whether a noun phrase and a finite verb stand at {@code from}: "called it unfair, and → his party voted against it". */
    private static boolean opensClause(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_SUBJECT); i++) {
            String tag = sentence.token(i).tag();
            if (tag.matches("VBD|VBZ|VBP|MD")) {
                return i > from;
            }
            if (Marks.isMark(sentence.token(i).text()) || tag.startsWith("W")) {
                return false;
            }
        }
        return false;
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
}

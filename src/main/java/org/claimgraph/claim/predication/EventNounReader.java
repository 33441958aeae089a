package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.claim.factuality.Factuality;
import org.claimgraph.claim.factuality.FactualityReader;
import org.claimgraph.claim.factuality.TenseReader;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Tense;

/**
 * What nouns state that name an event with those who take part in it: "Velt's invasion of Ostrava" says that Velt invaded Ostrava. An
 * event of which only one participant is named is told where it is no plain fact: that a release is demanded leaves the release open,
 * which the demand alone does not say.
 */
final class EventNounReader {
    private static final Lexicon NOUNS = Lexicon.load("event-nouns");
    private static final Lexicon SUPPORT = Lexicon.load("event-support");
    private static final int VERB = 1;
    private static final int PARTICIPLE = 2;
    private static final int OF = 3;
    private static final int POSSESSOR = 4;
    private static final int PREPOSITIONS = 5;

    private final Analysis analysis;
    private final ClauseTree tree;
    private final Sentence sentence;
    private final Subjects subjects;
    private final Arguments arguments;
    private final FactualityReader factuality;
    private final Voices voices;

    EventNounReader(
            Analysis analysis,
            ClauseTree tree,
            Subjects subjects,
            Arguments arguments,
            FactualityReader factuality,
            Voices voices) {
        this.analysis = analysis;
        this.tree = tree;
        this.sentence = tree.sentence();
        this.subjects = subjects;
        this.arguments = arguments;
        this.factuality = factuality;
        this.voices = voices;
    }

    /** The claims. */
    List<ClaimDraft> read() {
        List<ClaimDraft> result = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int noun = i;
            NOUNS.rows(sentence.token(i).lemma()).stream()
                    .filter(row -> isEvent(noun))
                    .findFirst()
                    .flatMap(row -> read(noun, row))
                    .ifPresent(result::add);
        }
        return result;
    }

    /** Whether {@code noun} tells an event of its own: it is no cue, no name, and does not say what something is. */
    private boolean isEvent(int noun) {
        return sentence.token(noun).tag().matches("NNS?")
                && sentence.child(noun, "cop", "nsubj").isEmpty()
                && !sentence.is(noun, "appos", "compound", "flat", "nmod:poss")
                && analysis.name(sentence.index(), noun).isEmpty()
                && !voices.isCue(analysis.span(sentence, noun, noun + 1));
    }

    private Optional<ClaimDraft> read(int noun, List<String> row) {
        OptionalInt possessor = sentence.child(noun, "nmod:poss");
        OptionalInt of = with(noun, Set.of("of"));
        OptionalInt by = with(noun, Set.of("by"));
        boolean ofSuffers = row.get(OF).equals("sufferer");
        OptionalInt doer = by;
        OptionalInt sufferer = ofSuffers ? of : OptionalInt.empty();
        if (doer.isEmpty() && !ofSuffers && of.isPresent()) {
            doer = of;
        }
        if (possessor.isPresent()) {
            boolean acts = row.get(POSSESSOR).equals("doer") || of.isPresent() && ofSuffers;
            if (acts && doer.isEmpty()) {
                doer = possessor;
            } else if (!acts && sufferer.isEmpty()) {
                sufferer = possessor;
            }
        }
        OptionalInt other = sufferer.isPresent()
                ? OptionalInt.empty()
                : with(noun, Set.of(row.get(PREPOSITIONS).split(",")));
        if (doer.isPresent() && (sufferer.isPresent() || other.isPresent())) {
            return Optional.of(claim(
                    noun,
                    doer.getAsInt(),
                    OptionalInt.of(sufferer.isPresent() ? sufferer.getAsInt() : other.getAsInt()),
                    row.get(VERB)));
        }
        boolean open = !factuality.ofEvent(noun).equals(Factuality.FACT);
        if (!open) {
            return Optional.empty();
        }
        if (doer.isPresent()) {
            return Optional.of(claim(noun, doer.getAsInt(), OptionalInt.empty(), row.get(VERB)));
        }
        OptionalInt supported = supporting(noun);
        OptionalInt undergoer = sufferer.isPresent() ? sufferer : other;
        if (supported.isPresent()) {
            return Optional.of(claim(noun, supported.getAsInt(), undergoer, row.get(VERB)));
        }
        return undergoer.isPresent() && !row.get(PARTICIPLE).equals("-")
                ? Optional.of(claim(noun, undergoer.getAsInt(), OptionalInt.empty(), "be " + row.get(PARTICIPLE)))
                : Optional.empty();
    }

    /** Who does what a noun names because the verb above says so of its subject: "made no → comment", "planned an → attack". */
    private OptionalInt supporting(int noun) {
        int verb = sentence.head(noun);
        boolean isSupported = verb >= 0
                && tree.isPredicate(verb)
                && !tree.isPassive(verb)
                && sentence.is(noun, "obj")
                && SUPPORT.contains(sentence.token(verb).lemma());
        return isSupported
                ? subjects.of(verb).stream()
                        .filter(s -> !sentence.token(s).tag().startsWith("W"))
                        .findFirst()
                : OptionalInt.empty();
    }

    /** The phrase after {@code noun} with one of {@code prepositions}. */
    private OptionalInt with(int noun, Set<String> prepositions) {
        return sentence.children(noun, "nmod").stream()
                .filter(n -> n > noun && !sentence.is(n, "nmod:poss", "nmod:tmod") && !isAmount(n))
                .filter(n -> sentence.children(n, "case").stream()
                        .anyMatch(c -> prepositions.contains(sentence.token(c).lower())))
                .mapToInt(n -> n)
                .findFirst();
    }

    /** Whether a phrase only says how much: "sales of 100 million". */
    private boolean isAmount(int head) {
        return sentence.child(head, "nummod").isPresent()
                || sentence.token(head).tag().matches("CD|\\$")
                || analysis.time(sentence.index(), head).isPresent();
    }

    private ClaimDraft claim(int noun, int subject, OptionalInt object, String verb) {
        BitSet words = new BitSet();
        words.set(noun);
        String lemma = verb;
        if (object.isPresent() && object.getAsInt() > noun) {
            int preposition = sentence.child(object.getAsInt(), "case").orElse(noun);
            words.set(preposition);
            String word = sentence.token(preposition).lower();
            lemma += preposition == noun || word.equals("of") ? "" : " " + word;
        }
        return new ClaimDraft(
                noun,
                arguments.at(subject),
                new Predicate(analysis.span(sentence, words), lemma, Optional.empty()),
                object.stream().mapToObj(arguments::at).findFirst(),
                List.of(),
                tense(noun));
    }

    /** A fact in a report of the past is past; else the noun leaves the time open. */
    private Tense tense(int noun) {
        int above = noun;
        for (int steps = 0; above >= 0 && !tree.isPredicate(above) && steps < sentence.size(); steps++) {
            above = sentence.head(above);
        }
        boolean past = above >= 0 && new TenseReader(tree).read(List.of(above)) == Tense.PAST;
        return past && factuality.ofEvent(noun).equals(Factuality.FACT) ? Tense.PAST : Tense.TIMELESS;
    }
}

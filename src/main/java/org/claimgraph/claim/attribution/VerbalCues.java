package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.SourceFinder;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.claim.voice.SourceTree;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Attitude;

/** Attributions that a verb signals: "said that …", "is said to …", "accused … of …". */
final class VerbalCues {
    private final AttributionLexicon lexicon;

    VerbalCues(AttributionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The attribution at verb {@code verb}, where the lexicon lists it and a content stands beside it. */
    Optional<AttributionDraft> at(CuedSentence place, int verb) {
        return SourceTree.isPassive(place.sentence(), verb)
                ? experienced(place, verb)
                        .or(() -> passive(place, verb))
                        .or(() -> isFound(place.sentence(), verb) ? Optional.empty() : active(place, verb))
                        .or(() -> lexicon.find(
                                        "verb", place.sentence().token(verb).lemma())
                                .flatMap(cue -> suffered(place, verb, cue)))
                : active(place, verb);
    }

    /** "She is convinced that …", "was determined to leave": the subject of such a passive is the one who thinks. */
    private Optional<AttributionDraft> experienced(CuedSentence place, int verb) {
        Sentence sentence = place.sentence();
        BitSet source = SourceTree.passiveSubject(sentence, verb);
        ClauseTree tree = new ClauseTree(sentence);
        boolean isSomebody = sentence.children(verb, "nsubj").stream().anyMatch(tree::canAct);
        return lexicon.find("adjective", sentence.token(verb).lower())
                .filter(cue -> isSomebody && !source.isEmpty() && !isFound(sentence, verb))
                .flatMap(cue -> ContentFinder.ofVerb(sentence, verb, cue, lexicon)
                        .filter(found -> found.tokens().nextSetBit(0) > verb)
                        .map(found -> place.draft(verb, cue, found, source, place.cueOf(verb))));
    }

    private Optional<AttributionDraft> active(CuedSentence place, int verb) {
        Sentence sentence = place.sentence();
        Optional<AttributionCue> entry =
                lexicon.find("verb", sentence.token(verb).lemma());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        AttributionCue cue = entry.get();
        if (isFiller(sentence, verb)
                || isSupposition(sentence, verb)
                || isSkill(sentence, verb, cue)
                || isCondition(sentence, verb)) {
            return Optional.empty();
        }
        if (cue.takes("subject-infinitive")) {
            return subjectInfinitive(place, verb, cue);
        }
        Optional<ContentFinder.Found> inserted = ParentheticalReport.insertedContent(sentence, verb, cue);
        if (inserted.isPresent()) {
            BitSet source = ParentheticalReport.insertedSource(sentence, verb);
            return inserted.map(found -> place.draft(verb, cue, found, source, place.cueOf(verb)));
        }
        BitSet source = SourceFinder.ofVerb(sentence, verb);
        if (isPointer(sentence, source) || isNobodys(sentence, verb, source)) {
            return Optional.empty();
        }
        return ContentFinder.ofVerb(sentence, verb, cue, lexicon)
                .filter(found -> !found.frame().equals("object") || !source.isEmpty())
                .filter(found -> !isDuty(sentence, verb) || found.tokens().nextSetBit(0) > verb)
                .map(found -> place.draft(verb, cue, found, source, place.cueOf(verb)))
                .or(() -> new SurfaceReport(place).at(verb, cue));
    }

    /** Whether a passive says what somebody found out about its subject, who thinks nothing: "was determined to → have left". */
    private static boolean isFound(Sentence sentence, int verb) {
        return sentence.children(verb, "xcomp").stream()
                .flatMap(x -> sentence.children(x, "aux").stream())
                .anyMatch(a -> a > verb && sentence.token(a).lower().equals("have"));
    }

    /** Whether "say" opens a sentence as "suppose" would ("Say the dam broke"), or needs no saying ("it goes without saying that"). */
    private static boolean isSupposition(Sentence sentence, int verb) {
        boolean supposes = verb == 0
                && sentence.size() > 1
                && sentence.token(0).lower().equals("say")
                && sentence.token(1).tag().matches("NN.*|DT|PRP.*|EX");
        boolean needless = verb > 0
                && sentence.token(verb).lower().equals("saying")
                && sentence.token(verb - 1).lower().equals("without");
        return supposes || needless;
    }

    /** Whether a passive is said of its subject's own infinitive, so that it reports nothing that stands before it: "it is supposed to". */
    private static boolean isDuty(Sentence sentence, int verb) {
        return SourceTree.isPassive(sentence, verb)
                && sentence.children(verb, "xcomp").stream()
                        .anyMatch(x -> x > verb && sentence.token(x).tag().equals("VB"));
    }

    /** Whether somebody knows or learns how to do something, which is nothing that is believed: "learn how to swim". */
    private static boolean isSkill(Sentence sentence, int verb, AttributionCue cue) {
        int how = verb + 1 < sentence.size() && sentence.is(verb + 1, "compound:prt") ? verb + 2 : verb + 1;
        return cue.attitude() == Attitude.BELIEF
                && how + 1 < sentence.size()
                && sentence.token(how).lower().equals("how")
                && sentence.token(how + 1).tag().equals("TO");
    }

    /** Whether a clause with "if" ends with the verb, so that what follows is no report: "if the rains continue, the dam fails". */
    private static boolean isCondition(Sentence sentence, int verb) {
        return sentence.is(verb, "advcl")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).text().equals(",")
                && sentence.hasChild(verb, "if", "mark");
    }

    /** Whether "you know" only addresses the hearer: "he was, you know, surprised", but not "you know that he was". */
    private static boolean isFiller(Sentence sentence, int verb) {
        boolean addresses = verb > 0
                && sentence.token(verb).lower().equals("know")
                && sentence.token(verb - 1).lower().equals("you");
        int next = verb + 1;
        return addresses
                && (next == sentence.size()
                        || sentence.token(next).text().equals(",")
                        || verb > 1
                                && (sentence.token(verb - 2).text().equals(",")
                                        || sentence.token(verb - 2).lower().equals("as"))
                                && !sentence.token(next).tag().matches("W.*|IN"));
    }

    /** Whether "it" only stands for an infinitive, and nobody in particular knows or sees: "it is hard to → see why". */
    private static boolean isNobodys(Sentence sentence, int verb, BitSet source) {
        ClauseTree tree = new ClauseTree(sentence);
        return source.cardinality() == 1
                && sentence.token(source.nextSetBit(0)).lower().equals("it")
                && tree.isInfinitive(verb)
                && (tree.isMeantByIt(verb) || tree.isCopular(sentence.head(verb)));
    }

    /** Whether a source is nobody, but what was said before: "that". */
    private static boolean isPointer(Sentence sentence, BitSet source) {
        int word = source.nextSetBit(0);
        return source.cardinality() == 1
                && sentence.token(word).tag().equals("DT")
                && sentence.token(word).lower().matches("that|this");
    }

    private Optional<AttributionDraft> passive(CuedSentence place, int verb) {
        return lexicon.find("passive", place.sentence().token(verb).lemma())
                .flatMap(cue -> subjectInfinitive(place, verb, cue));
    }

    /** "X was criticised by Y for Z": who suffers it is part of the content. */
    private static Optional<AttributionDraft> suffered(CuedSentence place, int verb, AttributionCue cue) {
        Sentence sentence = place.sentence();
        OptionalInt subject = sentence.child(verb, "nsubj");
        BitSet source = SourceFinder.ofVerb(sentence, verb);
        if (!cue.takes("object") || subject.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = PhraseContent.rest(sentence, verb);
        for (int child : sentence.children(verb, "obl")) {
            if (sentence.subtree(child).intersects(source)) {
                content.andNot(sentence.subtree(child));
            }
        }
        boolean ground = sentence.children(verb, "obl", "advcl").stream()
                .flatMap(c -> sentence.children(c, "case", "mark").stream())
                .anyMatch(m -> PhraseContent.GROUNDS.contains(sentence.token(m).lower()));
        if (source.isEmpty() && !ground) {
            return Optional.empty();
        }
        content.or(SourcePhrase.of(sentence, subject.getAsInt(), verb));
        content = SourcePhrase.trimmed(sentence, content);
        return Optional.of(
                place.draft(verb, cue, new ContentFinder.Found("suffered", content), source, place.cueOf(verb)));
    }

    /** "X is said to be ill", "X seems ill": subject and complement are the content, and nobody is named. */
    private static Optional<AttributionDraft> subjectInfinitive(CuedSentence place, int verb, AttributionCue cue) {
        Sentence sentence = place.sentence();
        OptionalInt complement = sentence.child(verb, "xcomp", "ccomp");
        OptionalInt subject = sentence.child(verb, "nsubj");
        if (complement.isEmpty() || complement.getAsInt() < verb) {
            return Optional.empty();
        }
        BitSet content = sentence.subtree(complement.getAsInt());
        subject.ifPresent(s -> content.or(SourcePhrase.of(sentence, s, verb)));
        ContentFinder.Found found =
                new ContentFinder.Found("subject-infinitive", SourcePhrase.trimmed(sentence, content));
        return Optional.of(place.draft(verb, cue, found, new BitSet(), place.cueOf(verb)));
    }
}

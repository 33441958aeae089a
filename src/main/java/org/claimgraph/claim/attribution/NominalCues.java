package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.SourceFinder;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.language.Sentence;

/** Attributions that a noun, an adjective or an adverb signals. */
final class NominalCues {
    private static final Lexicon SIGNATURES = Lexicon.load("signatures");
    private final AttributionLexicon lexicon;

    NominalCues(AttributionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The attribution at noun {@code noun}: "the claim that …", "their plan to …". */
    Optional<AttributionDraft> noun(CuedSentence place, int noun) {
        Sentence sentence = place.sentence();
        BitSet holder = holder(sentence, noun);
        return lexicon.find("noun", sentence.token(noun).lemma())
                .flatMap(cue -> ContentFinder.ofNoun(sentence, noun, cue)
                        .filter(found -> found.frame().equals("clause") || !holder.isEmpty())
                        .map(found -> place.draft(noun, cue, found, holder, CuedSentence.only(noun))));
    }

    /** Whose claim, plan or fear it is: the possessor, or the subject of the verb that has it as object. */
    private static BitSet holder(Sentence sentence, int noun) {
        OptionalInt possessor = sentence.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            BitSet phrase = sentence.subtree(possessor.getAsInt());
            sentence.children(possessor.getAsInt(), "case").forEach(phrase::clear);
            return SourcePhrase.trimmed(sentence, phrase);
        }
        Optional<Integer> giver = sentence.children(noun, "nmod").stream()
                .filter(n -> n > noun && sentence.hasChild(n, "from|by", "case"))
                .findFirst();
        if (giver.isPresent()) {
            BitSet phrase = SourcePhrase.of(sentence, giver.get(), noun);
            sentence.children(giver.get(), "case").forEach(phrase::clear);
            return SourcePhrase.trimmed(sentence, phrase);
        }
        BitSet people = NounPhrases.people(sentence, noun);
        if (!people.isEmpty()) {
            return people;
        }
        int head = sentence.head(noun);
        if (head >= 0 && sentence.is(noun, "obj") && sentence.token(head).isVerb() && !denies(sentence, head)) {
            return SourceFinder.ofVerb(sentence, head);
        }
        return new BitSet();
    }

    /** Whether somebody says with a verb that what is thought or said is not so: "disputes the idea". */
    private static boolean denies(Sentence sentence, int verb) {
        return SIGNATURES.rows(sentence.token(verb).lemma()).stream()
                .anyMatch(row -> row.get(1).equals("verb")
                        && row.get(2).equals("clause")
                        && row.get(3).endsWith("-"));
    }

    /** The attribution at adjective {@code adjective}: "confident that …". */
    Optional<AttributionDraft> adjective(CuedSentence place, int adjective) {
        Sentence sentence = place.sentence();
        Optional<AttributionCue> entry =
                lexicon.find("adjective", sentence.token(adjective).lower());
        OptionalInt subject = sentence.child(adjective, "nsubj");
        if (entry.isEmpty()
                || subject.isEmpty()
                || sentence.token(subject.getAsInt()).lower().equals("it")) {
            return Optional.empty();
        }
        return ContentFinder.ofVerb(sentence, adjective, entry.get(), lexicon)
                .filter(found -> found.tokens().nextSetBit(0) > adjective)
                .map(found -> place.draft(
                        adjective,
                        entry.get(),
                        found,
                        SourceFinder.ofVerb(sentence, adjective),
                        place.cueOf(adjective)));
    }

    /** The attribution at adverb {@code adverb}: "reportedly". */
    Optional<AttributionDraft> adverb(CuedSentence place, int adverb) {
        Sentence sentence = place.sentence();
        return lexicon.find("adverb", sentence.token(adverb).lower())
                .filter(cue -> sentence.head(adverb) >= 0)
                .map(cue -> {
                    BitSet content = sentence.subtree(sentence.head(adverb), Set.of(adverb));
                    ContentFinder.Found found =
                            new ContentFinder.Found("sentence", SourcePhrase.trimmed(sentence, content));
                    return place.draft(adverb, cue, found, new BitSet(), CuedSentence.only(adverb));
                })
                .filter(draft -> !draft.content().isEmpty());
    }
}

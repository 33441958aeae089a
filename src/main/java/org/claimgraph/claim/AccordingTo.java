package org.claimgraph.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.language.Sentence;

/** Attributions by "according to": the source follows it, and the clause around it is the content. */
final class AccordingTo {
    private final AttributionLexicon lexicon;

    AccordingTo(AttributionLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "According to X, S": the parser makes "according" a preposition of X. */
    Optional<AttributionDraft> at(CuedSentence place, int according) {
        Sentence sentence = place.sentence();
        Optional<AttributionCue> entry = lexicon.find("preposition", "according to");
        int source = sentence.is(according, "case", "mark", "fixed") ? sentence.head(according) : according;
        if (source == according) {
            source = sentence.child(according, "obl", "nmod").orElse(-1);
        }
        if (entry.isEmpty() || source < 0) {
            return Optional.empty();
        }
        BitSet phrase = sentence.subtree(source);
        BitSet cue = CuedSentence.only(according);
        if (according + 1 < sentence.size()
                && sentence.token(according + 1).lower().equals("to")) {
            cue.set(according + 1);
        }
        int top = sentence.is(source, "obl", "nmod") && sentence.head(source) == according ? according : source;
        int head = sentence.head(top);
        while (head >= 0 && !sentence.is(head, "root", "conj", "ccomp", "parataxis", "advcl")) {
            head = sentence.head(head);
        }
        if (head < 0) {
            return Optional.empty();
        }
        BitSet content = sentence.subtree(head, Set.of(top));
        phrase.andNot(cue);
        phrase.clear(0, according);
        ContentFinder.Found found = new ContentFinder.Found("according", SourceFinder.trimmed(sentence, content));
        return found.tokens().isEmpty()
                ? Optional.empty()
                : Optional.of(place.draft(according, entry.get(), found, SourceFinder.trimmed(sentence, phrase), cue));
    }
}

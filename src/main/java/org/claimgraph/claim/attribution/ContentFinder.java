package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.language.Sentence;

/** What is attributed: where, seen from its cue, the content stands in the dependency tree. All sets are token indexes of the sentence. */
final class ContentFinder {

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
        return ClauseContent.of(sentence, verb, cue, lexicon)
                .or(() -> PhraseContent.infinitive(sentence, verb, cue))
                .or(() -> PhraseContent.objectInfinitive(sentence, verb, cue))
                .or(() -> PhraseContent.preposition(sentence, verb, cue))
                .or(() -> PhraseContent.object(sentence, verb, cue))
                .or(() -> ClauseContent.surrounding(sentence, verb, cue))
                .or(() -> ParentheticalReport.content(sentence, verb, cue));
    }

    /** The content of noun {@code noun}: "the claim that …", "their plan to …", "criticism of …". */
    static Optional<Found> ofNoun(Sentence sentence, int noun, AttributionCue cue) {
        for (int child : sentence.children(noun, "acl", "ccomp", "dep", "advcl")) {
            boolean that = sentence.children(child, "mark").stream()
                    .anyMatch(m -> sentence.token(m).lower().equals("that") && m > noun);
            if (child > noun && that && cue.takes("clause")) {
                return Optional.of(new Found("clause", SourcePhrase.trimmed(sentence, sentence.subtree(child))));
            }
        }
        if (cue.takes("infinitive")) {
            Optional<BitSet> infinitive = PhraseContent.infinitiveOf(sentence, noun);
            if (infinitive.isPresent()) {
                return infinitive.map(tokens -> new Found("infinitive", SourcePhrase.trimmed(sentence, tokens)));
            }
        }
        for (int child : sentence.children(noun, "nmod", "acl")) {
            OptionalInt preposition = sentence.child(child, "case", "mark");
            if (child > noun
                    && preposition.isPresent()
                    && cue.takes(sentence.token(preposition.getAsInt()).lower())) {
                BitSet content = sentence.subtree(child);
                content.clear(preposition.getAsInt());
                content = SourcePhrase.trimmed(sentence, content);
                if (!content.isEmpty()) {
                    return Optional.of(
                            new Found(sentence.token(preposition.getAsInt()).lower(), content));
                }
            }
        }
        return Optional.empty();
    }
}

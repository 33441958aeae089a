package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.language.Sentence;

/** Attributions by "according to": the source follows it, and the clause around it is the content. */
final class AccordingTo {
    private static final int LONGEST_REST = 10;

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
        phrase.andNot(cue);
        phrase.clear(0, according);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        extend(sentence, according, phrase);
        BitSet content = clauseAround(sentence, according, phrase.length());
        ContentFinder.Found found = new ContentFinder.Found("according", SourcePhrase.trimmed(sentence, content));
        return found.tokens().isEmpty()
                ? Optional.empty()
                : Optional.of(place.draft(according, entry.get(), found, SourcePhrase.trimmed(sentence, phrase), cue));
    }

    /** Where the phrase stands apart, all of it up to the next mark is the source, whatever the tree makes of it. */
    private static void extend(Sentence sentence, int according, BitSet phrase) {
        boolean apart =
                according == 0 || Marks.isMark(sentence.token(according - 1).text());
        int end = phrase.length();
        int to = end;
        while (to < sentence.size()
                && !",.;:—–”\"''".contains(sentence.token(to).text())
                && !sentence.token(to).tag().matches("VBD|VBZ|VBP|MD")) {
            to++;
        }
        if (apart
                && to - end <= LONGEST_REST
                && (to == sentence.size() || Marks.isMark(sentence.token(to).text()))) {
            phrase.set(end, to);
        }
    }

    /** The sentence around the phrase, or what a semicolon leaves of it. */
    private static BitSet clauseAround(Sentence sentence, int according, int end) {
        BitSet result = new BitSet();
        int from = according;
        while (from > 0 && !sentence.token(from - 1).text().equals(";")) {
            from--;
        }
        int to = end;
        while (to < sentence.size() && !sentence.token(to).text().equals(";")) {
            to++;
        }
        result.set(from, to);
        boolean comma = according > 0 && sentence.token(according - 1).text().equals(",");
        result.clear(comma ? according - 1 : according, end);
        if (end < sentence.size() && sentence.token(end).text().equals(",")) {
            result.clear(end);
        }
        return result;
    }
}

package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.AttributionLexicon;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.claim.voice.VoicedThings;
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

    /** "In the survey, S": an inquiry that a sentence opens with says the rest; {@code in} is the preposition before it. */
    Optional<AttributionDraft> inInquiry(CuedSentence place, int in) {
        Sentence sentence = place.sentence();
        int inquiry = sentence.is(in, "case") ? sentence.head(in) : -1;
        Optional<AttributionCue> entry = lexicon.find("preposition", "in");
        if (entry.isEmpty()
                || inquiry < in
                || !sentence.is(inquiry, "obl")
                || sentence.token(inquiry).tag().equals("NNS")
                || !VoicedThings.isInquiry(sentence.token(inquiry).lemma())) {
            return Optional.empty();
        }
        BitSet phrase = sentence.subtree(inquiry);
        phrase.clear(0, in + 1);
        boolean opens = in == 0 || in == 1 && sentence.token(0).tag().equals("CC");
        boolean apart = phrase.length() < sentence.size()
                && sentence.token(phrase.length()).text().equals(",");
        if (!opens || !apart) {
            return Optional.empty();
        }
        BitSet content = clauseAround(sentence, in, phrase.length());
        ContentFinder.Found found = new ContentFinder.Found("inquiry", SourcePhrase.trimmed(sentence, content));
        return phrase.isEmpty() || found.tokens().isEmpty()
                ? Optional.empty()
                : Optional.of(place.draft(
                        in, entry.get(), found, SourcePhrase.trimmed(sentence, phrase), CuedSentence.only(in)));
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

package org.claimgraph.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.claimgraph.claim.voice.AttributionCue;
import org.claimgraph.claim.voice.AttributionDraft;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.claim.voice.SourceFinder;
import org.claimgraph.claim.voice.SourcePhrase;
import org.claimgraph.claim.voice.SurfaceSubject;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * Reports whose content the tree lost, read off the surface: "She said in a letter that …", "… , said Omar Haddad, a farmer", "As he
 * noted, …".
 */
final class SurfaceReport {
    private static final int LONGEST_GAP = 14;
    private static final int LONGEST_SUBJECT = 9;

    private final CuedSentence place;
    private final Sentence sentence;
    private final SurfaceSubject subjects;

    SurfaceReport(CuedSentence place) {
        this.place = place;
        this.sentence = place.sentence();
        this.subjects = new SurfaceSubject(sentence);
    }

    /** The report at verb {@code verb}. */
    Optional<AttributionDraft> at(int verb, AttributionCue cue) {
        if (!cue.takes("clause")) {
            return Optional.empty();
        }
        BitSet source = SourceFinder.ofVerb(sentence, verb);
        Optional<BitSet> content = source.isEmpty()
                ? Optional.empty()
                : introduced(verb)
                        .or(() -> isFinite(verb) ? bare(verb).or(() -> asReported(verb, source)) : Optional.empty());
        if (content.isPresent()) {
            return content.map(c -> draft(verb, cue, source, c));
        }
        BitSet after = phraseAfter(verb);
        return after.isEmpty() || !isFinite(verb)
                ? Optional.empty()
                : before(verb).map(c -> draft(verb, cue, after, c));
    }

    private AttributionDraft draft(int verb, AttributionCue cue, BitSet source, BitSet content) {
        return place.draft(verb, cue, new ContentFinder.Found("clause", content), source, place.cueOf(verb));
    }

    private boolean isFinite(int verb) {
        return sentence.token(verb).tag().matches("VBD|VBZ|VBP|VBN");
    }

    /** "said in a letter on Monday that …", "said, in a letter that was published, that …". */
    private Optional<BitSet> introduced(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + LONGEST_GAP); i++) {
            Token token = sentence.token(i);
            if (token.text().equals(",")) {
                return resumed(i + 1);
            }
            if (token.lower().equals("that") && i + 2 < sentence.size() && hasVerb(i + 1)) {
                return rest(i);
            }
            boolean clause =
                    token.tag().matches("VBD|VBZ|VBP|MD") || token.tag().startsWith("W");
            if (clause || Marks.isMark(token.text()) && !"-“”\"".contains(token.text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** After an insertion, "that" follows its second comma. */
    private Optional<BitSet> resumed(int from) {
        for (int i = from; i + 2 < Math.min(sentence.size(), from + 2 * LONGEST_GAP); i++) {
            if (sentence.token(i).text().equals(",")
                    && sentence.token(i + 1).lower().equals("that")
                    && hasVerb(i + 2)) {
                return rest(i + 1);
            }
        }
        return Optional.empty();
    }

    /** "said the bridge was closed": a noun phrase and a finite verb, with nothing between. */
    private Optional<BitSet> bare(int verb) {
        int first = verb + 1;
        if (first >= sentence.size() || !sentence.token(first).tag().matches("DT|PRP\\$?|NN.*|JJ.?|CD|EX")) {
            return Optional.empty();
        }
        for (int i = first + 1; i < Math.min(sentence.size(), first + LONGEST_SUBJECT); i++) {
            Token token = sentence.token(i);
            if (token.tag().matches("VBD|VBZ|VBP|MD")) {
                return rest(first);
            }
            if (Marks.isMark(token.text()) && !token.text().equals("-")
                    || token.tag().matches("W.*|CC|TO|VBG")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "As the council noted, …". */
    private Optional<BitSet> asReported(int verb, BitSet source) {
        int as = source.nextSetBit(0) - 1;
        boolean opens = as >= 0
                && sentence.token(as).lower().equals("as")
                && (as == 0
                        || Marks.isMark(sentence.token(as - 1).text())
                        || sentence.token(as - 1).tag().equals("CC"))
                && as < 2;
        if (!opens) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < Math.min(sentence.size() - 2, verb + LONGEST_GAP); i++) {
            if (sentence.token(i).text().equals(",")) {
                return rest(i + 1);
            }
        }
        return Optional.empty();
    }

    /** "… , said Omar Haddad": all that stands before the comma. */
    private Optional<BitSet> before(int verb) {
        int group = subjects.groupStart(verb);
        if (group < 3 || !sentence.token(group - 1).text().equals(",") || !hasVerbBefore(group - 1)) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, group - 1);
        return Optional.of(SourcePhrase.trimmed(sentence, content));
    }

    private boolean hasVerbBefore(int to) {
        return sentence.tokens().subList(0, to).stream().anyMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** The noun phrase after an inverted verb, to the end of the sentence or the next comma. */
    private BitSet phraseAfter(int verb) {
        BitSet result = new BitSet();
        int to = verb + 1;
        while (to < sentence.size() && sentence.token(to).tag().matches("NN.*|DT|JJ.?|PRP\\$?|CD|POS|HYPH")) {
            to++;
        }
        if (to > verb + 1
                && (to >= sentence.size()
                        || Marks.isMark(sentence.token(to).text())
                        || sentence.token(to).tag().matches("IN|WP"))) {
            result.set(verb + 1, to);
        }
        return result;
    }

    private boolean hasVerb(int from) {
        return sentence.tokens().subList(from, sentence.size()).stream()
                .anyMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** From {@code from} to the end of the sentence. */
    private Optional<BitSet> rest(int from) {
        BitSet content = new BitSet();
        content.set(from, sentence.size());
        return Optional.of(SourcePhrase.trimmed(sentence, content));
    }
}

package org.claimgraph.claim.voice;

import java.util.BitSet;
import java.util.OptionalInt;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;

/** Who speaks through a thing: a letter speaks for the one who sends it, a recording for the one whom it shows. */
public final class VoicedThings {
    private static final Lexicon THINGS = Lexicon.load("voiced-things");
    private static final int FARTHEST = 3;

    private VoicedThings() {}

    /** Whether {@code noun} names a document, which speaks for its maker. */
    static boolean isDocument(Sentence sentence, int noun) {
        return THINGS.has(sentence.token(noun).lemma(), 1, "document");
    }

    /** Whether {@code lemma} names a document or recording. */
    public static boolean isThing(String lemma) {
        return THINGS.has(lemma, 1, "document") || THINGS.has(lemma, 1, "recording");
    }

    /** Whether {@code lemma} names a document, a recording or an inquiry such as a poll. */
    public static boolean speaks(String lemma) {
        return isThing(lemma) || isInquiry(lemma);
    }

    /** Whether {@code lemma} names an inquiry such as a poll, in which people say something. */
    public static boolean isInquiry(String lemma) {
        return THINGS.has(lemma, 1, "inquiry");
    }

    /** Whether {@code word} before a colon names what follows and nobody who says it: "update", "correction". */
    public static boolean isHeading(String word) {
        return THINGS.has(word, 1, "heading");
    }

    /**
     * The one who sends what the participle {@code verb} tells: "sent an email to supporters stating …", "emailed supporters saying …".
     *
     * @return empty where nothing is sent
     */
    static BitSet sender(Sentence sentence, int verb) {
        if (!sentence.token(verb).tag().equals("VBG")) {
            return new BitSet();
        }
        int at = sentence.head(verb);
        for (int steps = 0; at >= 0 && at < verb && steps < FARTHEST; steps++, at = sentence.head(at)) {
            OptionalInt object = sentence.child(at, "obj");
            boolean governs = sentence.token(at).isVerb()
                    && object.isPresent()
                    && at < object.getAsInt()
                    && object.getAsInt() < verb;
            if (governs
                    && (isDocument(sentence, object.getAsInt())
                            || THINGS.has(sentence.token(at).lemma(), 1, "sending"))) {
                return SourceFinder.ofVerb(sentence, at);
            }
        }
        return new BitSet();
    }

    /** The one whom the recording {@code noun} shows, where the participle {@code verb} follows: "footage of → the mayor saying"; else the noun. */
    static int shown(Sentence sentence, int noun, int verb) {
        if (!sentence.token(verb).tag().equals("VBG")
                || sentence.child(verb, "aux").isPresent()
                || !THINGS.has(sentence.token(noun).lemma(), 1, "recording")) {
            return noun;
        }
        return sentence.children(noun, "nmod").stream()
                .filter(n -> noun < n && n < verb)
                .findFirst()
                .orElse(noun);
    }
}

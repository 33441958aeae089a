package org.claimgraph.entity.discourse;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Span;

/** Finds the tokens at which spans of the text stand. */
public final class Places {
    private final List<Sentence> sentences;

    Places(Analysis analysis) {
        this.sentences = analysis.sentences();
    }

    /** A token of an article. */
    public record Place(int sentence, int token) {}

    /** The token on which the other tokens of {@code span} depend, in the first sentence that it touches. */
    Optional<Place> head(Span span) {
        for (int i = firstAfter(span.start());
                i < sentences.size() && sentences.get(i).start() < span.end();
                i++) {
            Sentence sentence = sentences.get(i);
            BitSet tokens = tokens(sentence, span);
            int best = -1;
            for (int t = tokens.nextSetBit(0); t >= 0; t = tokens.nextSetBit(t + 1)) {
                boolean outside = sentence.head(t) < 0 || !tokens.get(sentence.head(t));
                if (outside
                        && sentence.token(t).isWord()
                        && (best < 0 || !isNominal(sentence, best) && isNominal(sentence, t))) {
                    best = t;
                }
            }
            if (best >= 0) {
                return Optional.of(new Place(i, best));
            }
        }
        return Optional.empty();
    }

    private static boolean isNominal(Sentence sentence, int i) {
        return sentence.token(i).isNoun() || sentence.token(i).isPronoun();
    }

    /** The tokens of {@code sentence} that overlap {@code span}. */
    static BitSet tokens(Sentence sentence, Span span) {
        BitSet result = new BitSet(sentence.size());
        for (Span piece : span.pieces()) {
            sentence.tokens().stream()
                    .filter(t -> t.start() < piece.end() && piece.start() < t.end())
                    .forEach(t -> result.set(t.index()));
        }
        return result;
    }

    /** The number of the first sentence that ends after {@code offset}. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

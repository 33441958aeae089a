package org.claimgraph.claim.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Span;

/**
 * All tokens of an article in one row, numbered from 0, so that a set of tokens can reach over sentences: the content of an attribution
 * may run over several.
 */
public final class DocumentTokens {
    private final Analysis analysis;
    private final int[] offsets;
    private final List<Token> tokens = new ArrayList<>();

    public DocumentTokens(Analysis analysis) {
        this.analysis = analysis;
        this.offsets = new int[analysis.sentences().size() + 1];
        for (Sentence sentence : analysis.sentences()) {
            tokens.addAll(sentence.tokens());
            offsets[sentence.index() + 1] = tokens.size();
        }
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Token number {@code number} of the article; its own index is that within its sentence. */
    public Token token(int number) {
        return tokens.get(number);
    }

    /** The number of token {@code index} of a sentence. */
    public int number(Sentence sentence, int index) {
        return offsets[sentence.index()] + index;
    }

    /** The number of the first token of a sentence. */
    public int first(Sentence sentence) {
        return offsets[sentence.index()];
    }

    /** The number after that of the last token of a sentence. */
    public int end(Sentence sentence) {
        return offsets[sentence.index() + 1];
    }

    /** The sentence that holds token number {@code number}. */
    public Sentence sentence(int number) {
        int found = java.util.Arrays.binarySearch(offsets, number);
        int index = found >= 0 ? found : -found - 2;
        while (offsets[index + 1] == offsets[index]) {
            index++;
        }
        return analysis.sentences().get(index);
    }

    /** The paragraph that holds token number {@code number}. */
    public int paragraph(int number) {
        return sentence(number).paragraph();
    }

    /** The numbers of a sentence's own token indexes. */
    public BitSet numbers(Sentence sentence, BitSet indexes) {
        BitSet result = new BitSet();
        indexes.stream().forEach(i -> result.set(number(sentence, i)));
        return result;
    }

    /** The span of a non-empty set of tokens, discontinuous where a token between them is not in the set. */
    public Span span(BitSet numbers) {
        List<Span> parts = new ArrayList<>();
        for (int from = numbers.nextSetBit(0); from >= 0; ) {
            int to = numbers.nextClearBit(from);
            parts.add(analysis.article()
                    .text()
                    .span(token(from).start(), token(to - 1).end()));
            from = numbers.nextSetBit(to);
        }
        return Span.ofParts(parts);
    }
}

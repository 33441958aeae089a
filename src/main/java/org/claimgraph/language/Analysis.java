package org.claimgraph.language;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Article;
import org.claimgraph.model.Span;

/**
 * An article as linguistics sees it.
 *
 * @param article the article
 * @param sentences in text order; every sentence has at least one token
 * @param names named entities, in text order, without overlap
 * @param times time expressions, in text order, without overlap
 */
public record Analysis(Article article, List<Sentence> sentences, List<Name> names, List<TimeExpression> times) {
    public Analysis {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }

    /** The continuous span of tokens {@code from} up to, not including, {@code to} of a sentence. */
    public Span span(Sentence sentence, int from, int to) {
        return article.text()
                .span(sentence.token(from).start(), sentence.token(to - 1).end());
    }

    /** The span of a whole sentence. */
    public Span span(Sentence sentence) {
        return span(sentence, 0, sentence.size());
    }

    /**
     * The span of a non-empty set of tokens of a sentence; it is discontinuous where a token between them is not in the set.
     */
    public Span span(Sentence sentence, BitSet tokens) {
        List<Span> parts = new java.util.ArrayList<>();
        for (int from = tokens.nextSetBit(0); from >= 0; ) {
            int to = tokens.nextClearBit(from);
            parts.add(span(sentence, from, to));
            from = tokens.nextSetBit(to);
        }
        return Span.ofParts(parts);
    }

    /** The name that covers token {@code token} of sentence number {@code sentence}. */
    public Optional<Name> name(int sentence, int token) {
        return names.stream()
                .filter(n -> n.sentence() == sentence && n.from() <= token && token < n.to())
                .findFirst();
    }

    /** The time expression that covers token {@code token} of sentence number {@code sentence}. */
    public Optional<TimeExpression> time(int sentence, int token) {
        return times.stream()
                .filter(t -> t.sentence() == sentence && t.from() <= token && token < t.to())
                .findFirst();
    }
}

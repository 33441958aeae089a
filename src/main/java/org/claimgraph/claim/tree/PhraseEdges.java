package org.claimgraph.claim.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** The ends of a phrase and of its pieces: without marks, conjunctions and quotation marks that belong to no word of it. */
final class PhraseEdges {
    private static final Set<String> BOTH = Set.of("both", "either", "neither");

    private final Sentence sentence;

    PhraseEdges(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Without marks at the edges, and without a gap that is only a mark. */
    BitSet trimmed(BitSet words, int head) {
        BitSet result = (BitSet) words.clone();
        trimEdges(result, head);
        dropCommasAroundGaps(result);
        dropLoneMarks(result);
        unquote(result);
        trimEdges(result, head);
        closeBracket(result);
        if (result.isEmpty()) {
            result.set(head);
        }
        return result;
    }

    private void trimEdges(BitSet words, int head) {
        while (!words.isEmpty() && isEdge(words.nextSetBit(0), head)) {
            words.clear(words.nextSetBit(0));
        }
        while (!words.isEmpty() && isEdge(words.length() - 1, head)) {
            words.clear(words.length() - 1);
        }
    }

    /** Drops the commas on both sides of what was taken out between them: "the impact that Kol, …, had". */
    private void dropCommasAroundGaps(BitSet words) {
        for (int gap = words.nextClearBit(Math.max(0, words.nextSetBit(0)));
                gap < words.length();
                gap = words.nextClearBit(words.nextSetBit(gap))) {
            int next = words.nextSetBit(gap);
            if (sentence.token(gap - 1).text().equals(",")
                    && sentence.token(next).text().equals(",")) {
                words.clear(gap - 1);
                words.clear(next);
            }
        }
    }

    /** Drops marks that lost their neighbours on both sides. */
    private void dropLoneMarks(BitSet words) {
        for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from))) {
            int to = words.nextClearBit(from);
            boolean marks = true;
            for (int i = from; i < to; i++) {
                marks &= !sentence.token(i).isWord();
            }
            if (marks && to - from < words.cardinality()) {
                words.clear(from, to);
                from = to;
            }
        }
    }

    private boolean isEdge(int i, int head) {
        if (i == head) {
            return false;
        }
        Token token = sentence.token(i);
        if (token.tag().equals("CC") && sentence.children(i).isEmpty()) {
            return !BOTH.contains(token.lower());
        }
        return !token.isWord() && !NounPhrases.isQuote(token.text()) && !"$%\u00a3\u20ac)".contains(token.text());
    }

    /** Takes in the closing partner of the quotation mark {@code opening} where it stands right after the phrase. */
    private boolean completed(int opening, BitSet words) {
        int after = words.length();
        while (after < sentence.size()
                && !sentence.token(after).isWord()
                && !NounPhrases.isQuote(sentence.token(after).text())) {
            after++;
        }
        boolean isPartner = after < sentence.size()
                && NounPhrases.isQuote(sentence.token(after).text())
                && !sentence.token(opening).tag().equals("''")
                && opening > words.nextSetBit(0);
        if (isPartner) {
            words.set(after);
        }
        return isPartner;
    }

    /** Takes in the bracket that closes one opened in the phrase where it stands right after it. */
    private void closeBracket(BitSet words) {
        int after = words.length();
        boolean isOpen =
                words.stream().filter(i -> sentence.token(i).text().equals("(")).count()
                        > words.stream()
                                .filter(i -> sentence.token(i).text().equals(")"))
                                .count();
        if (isOpen && after < sentence.size() && sentence.token(after).text().equals(")")) {
            words.set(after);
        }
    }

    /** Drops a quotation mark that has no partner in the phrase. */
    private void unquote(BitSet words) {
        List<Integer> quotes = new ArrayList<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (NounPhrases.isQuote(sentence.token(i).text())) {
                quotes.add(i);
            }
        }
        if (quotes.size() % 2 == 1 && !completed(quotes.get(0), words)) {
            int first = words.nextSetBit(0);
            int last = words.length() - 1;
            if (quotes.contains(first)) {
                words.clear(first);
            } else if (quotes.contains(last)) {
                words.clear(last);
            }
        }
    }
}

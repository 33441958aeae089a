package org.claimgraph.claim.quotation;

import java.util.BitSet;
import java.util.Set;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.claim.voice.Marks;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * The words beside a quotation that say whose it is, read off the surface: {@code “…,” the minister said} and {@code “…,” said the
 * minister}. Parsers often lose the subject there, because the quotation is longer than the clause that carries it.
 */
final class ReportingClause {
    private static final Set<String> CLOSERS = Set.of(
            "in", "on", "at", "during", "after", "before", "when", "while", "as", "to", "last", "this", "by", "about",
            "via", "with");

    private final DocumentTokens tokens;

    ReportingClause(DocumentTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The source of a cue that follows its quotation.
     *
     * @param quotationEnd number after the quotation's last token
     * @param cue number of the cue's verb, in the sentence of {@code quotationEnd} or after it
     * @param whole whether the quotation ends as speech does, so that all between it and the cue is the source; otherwise its sentence goes on
     *     after it, and only what stands after the last comma can be the source
     * @return token numbers, empty where the words beside the cue are no phrase that could say something
     */
    BitSet source(int quotationEnd, int cue, boolean whole) {
        BitSet before = phraseBefore(whole ? quotationEnd : afterLastComma(quotationEnd, cue), cue);
        return before.isEmpty() ? phraseAfter(cue) : before;
    }

    private BitSet phraseBefore(int quotationEnd, int cue) {
        int to = cue;
        while (to > quotationEnd && isAuxiliaryOrAdverb(tokens.token(to - 1))) {
            to--;
        }
        int from = quotationEnd;
        while (from < to && Marks.isMark(tokens.token(from).text())) {
            from++;
        }
        if (from < to && tokens.token(to - 1).text().equals(",")) {
            to--;
        }
        return nominal(from, to);
    }

    /** Whether {@code source} stands directly before the cue, but for auxiliaries and adverbs, or directly after it. */
    boolean touches(BitSet source, int cue) {
        int before = cue - 1;
        while (before > 0
                && (isAuxiliaryOrAdverb(tokens.token(before))
                        || tokens.token(before).text().equals(","))) {
            before--;
        }
        return before >= 0 && source.get(before) || source.get(cue + 1);
    }

    private int afterLastComma(int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            if (tokens.token(i).text().equals(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /** The noun phrase directly after a cue: "said the minister". */
    BitSet phraseAfter(int cue) {
        Sentence sentence = tokens.sentence(cue);
        int to = cue + 1;
        while (to < tokens.end(sentence) && belongs(to, cue + 1)) {
            to++;
        }
        return nominal(cue + 1, to);
    }

    private boolean belongs(int number, int first) {
        Token token = tokens.token(number);
        boolean ends = Marks.isMark(token.text())
                        && !token.text().equals(".")
                        && !token.text().equals("-")
                        && !token.text().equals("'")
                || token.text().equals(".") && token.tag().equals(".")
                || token.isVerb()
                || CLOSERS.contains(token.lower());
        return !ends && !(number == first && token.tag().equals("IN"));
    }

    private static boolean isAuxiliaryOrAdverb(Token token) {
        return token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || Set.of("have", "be", "do").contains(token.lemma());
    }

    private BitSet nominal(int from, int to) {
        BitSet result = new BitSet();
        boolean named = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.token(i);
            named |= token.isNoun()
                    || token.isPronoun()
                    || token.tag().equals("WP")
                    || token.tag().equals("DT")
                    || Character.isUpperCase(token.text().codePointAt(0));
        }
        if (named
                && from < to
                && !tokens.token(from).tag().equals("CC")
                && !tokens.token(from).tag().equals("IN")) {
            result.set(from, to);
        }
        return result;
    }
}

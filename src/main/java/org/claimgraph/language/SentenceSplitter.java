package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts a prepared text into sentences of tokens; a sentence never crosses a line break. */
final class SentenceSplitter {
    private static final String OPTIONS =
            "invertible=true,tokenizeNLs=true,splitHyphenated=true,splitForwardSlash=true,untokenizable=noneKeep";
    /** Longer stretches without an end are lists or tables; the parser's time grows with them, so they are cut. */
    private static final int LONGEST = 120;

    private SentenceSplitter() {}

    /** The sentences of {@code prepared}; the tokens' offsets are UTF-16 units. */
    static List<List<CoreLabel>> split(String prepared) {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(prepared), new CoreLabelTokenFactory(), OPTIONS).tokenize();
        markQuotes(prepared, tokens);
        List<List<CoreLabel>> sentences = new ArrayList<>();
        int opened = 0;
        for (List<CoreLabel> sentence :
                new WordToSentenceProcessor<CoreLabel>(NewlineIsSentenceBreak.ALWAYS).process(tokens)) {
            int start = sentence.get(0).beginPosition();
            opened = opensLine(prepared, start) ? Datelines.end(prepared, start) : opened;
            int opening = before(opened, sentence);
            if (opening > 0) {
                sentences.add(new ArrayList<>(sentence.subList(0, opening)));
            }
            for (int from = opening; from < sentence.size(); from += LONGEST) {
                sentences.add(new ArrayList<>(sentence.subList(from, Math.min(sentence.size(), from + LONGEST))));
            }
        }
        return sentences;
    }

    private static boolean opensLine(String prepared, int start) {
        int line = start;
        while (line > 0 && Character.isWhitespace(prepared.charAt(line - 1)) && prepared.charAt(line - 1) != '\n') {
            line--;
        }
        return line == 0 || prepared.charAt(line - 1) == '\n';
    }

    /** How many tokens of {@code sentence} stand before {@code offset}. */
    private static int before(int offset, List<CoreLabel> sentence) {
        return (int) sentence.stream()
                .takeWhile(token -> token.beginPosition() < offset)
                .count();
    }

    /** Gives quotation marks the form that the models were trained on, {@code ``} where they open and {@code ''} where they close. */
    private static void markQuotes(String prepared, List<CoreLabel> tokens) {
        boolean open = false;
        for (CoreLabel token : tokens) {
            if (token.word().equals("\"")) {
                int before = token.beginPosition() - 1;
                int after = token.endPosition();
                boolean afterBlank = before < 0 || isBlankOrBracket(prepared.charAt(before));
                boolean beforeBlank = after >= prepared.length() || isBlankOrBracket(prepared.charAt(after));
                open = afterBlank == beforeBlank ? !open : afterBlank;
                token.setWord(open ? "``" : "''");
            } else if (token.word().equals(PTBTokenizer.getNewlineToken())) {
                open = false;
            }
        }
    }

    private static boolean isBlankOrBracket(char c) {
        return Character.isWhitespace(c) || "([{-\u2013\u2014".indexOf(c) >= 0;
    }
}

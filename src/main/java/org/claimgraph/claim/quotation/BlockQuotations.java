package org.claimgraph.claim.quotation;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.voice.DocumentTokens;
import org.claimgraph.language.Token;

/**
 * Paragraphs that are quoted without quotation marks: web pages set them apart by their form alone, which plain text has not. One follows a
 * short paragraph that ends with a verb of saying and a colon, "The mayor added:", and holds no quotation mark itself.
 */
final class BlockQuotations {
    private static final Lexicon CUES = Lexicon.load("cues");
    private static final int LONGEST_OPENING = 30;

    /** How many words may stand between the verb and the colon: "wrote on Monday:". */
    private static final int LONGEST_BETWEEN = 4;

    private final DocumentTokens tokens;

    BlockQuotations(DocumentTokens tokens) {
        this.tokens = tokens;
    }

    /** Those of the article, in text order, where none of {@code marked} stands in or before them. */
    List<Quotation> find(List<Quotation> marked) {
        List<Quotation> result = new ArrayList<>();
        for (int colon = 1; colon + 1 < tokens.size(); colon++) {
            int from = colon + 1;
            if (tokens.token(colon).text().equals(":")
                    && tokens.paragraph(from) != tokens.paragraph(colon)
                    && opens(colon)) {
                int first = paragraphStart(colon);
                int to = paragraphEnd(from);
                if (marked.stream().noneMatch(q -> q.from() < to && first < q.to())) {
                    result.add(new Quotation(from, to, false));
                }
            }
        }
        return result;
    }

    /** Whether the paragraph that ends with {@code colon} is short and ends with a finite verb of saying. */
    private boolean opens(int colon) {
        int first = paragraphStart(colon);
        if (colon - first > LONGEST_OPENING) {
            return false;
        }
        for (int i = colon - 1; i > first && colon - i <= LONGEST_BETWEEN + 1; i--) {
            Token token = tokens.token(i);
            if (token.isVerb()) {
                return token.tag().matches("VBD|VBZ|VBP") && isSaying(token.lemma());
            }
        }
        return false;
    }

    private static boolean isSaying(String lemma) {
        return CUES.rows(lemma).stream()
                .anyMatch(row -> row.get(1).equals("verb")
                        && row.get(2).equals("saying")
                        && row.get(3).matches(".*\\b(clause|quote)\\b.*"));
    }

    private int paragraphStart(int number) {
        int first = number;
        while (first > 0 && tokens.paragraph(first - 1) == tokens.paragraph(number)) {
            first--;
        }
        return first;
    }

    private int paragraphEnd(int number) {
        int to = number;
        while (to < tokens.size() && tokens.paragraph(to) == tokens.paragraph(number)) {
            to++;
        }
        return to;
    }
}

package org.claimgraph.claim.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimgraph.claim.voice.DocumentTokens;

/**
 * Finds what stands in double quotation marks of any kind: curly, straight, angle, or two single ones. An opening mark that stands inside
 * a quotation is ignored; a quotation that does not close ends with its paragraph.
 */
public final class QuotationFinder {
    private static final Set<String> OPENING = Set.of("“", "„", "«", "``");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final Set<String> EITHER = Set.of("\"", "''", "‟", "‘‘", "’’");

    private QuotationFinder() {}

    /** The quotations of an article, in text order, without overlap; those of whole paragraphs without marks among them. */
    public static List<Quotation> find(DocumentTokens tokens) {
        List<Quotation> result = new ArrayList<>();
        int open = -1;
        int close = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (open >= 0 && tokens.paragraph(i) != tokens.paragraph(open)) {
                result.add(new Quotation(open, i, false));
                open = -1;
            }
            String text = tokens.token(i).text();
            if (open < 0 && opens(tokens, i, text)) {
                close = close(tokens, i);
                open = close < 0 && holdsQuotation(tokens, i) ? -1 : i;
            } else if (open >= 0 && i == close) {
                result.add(new Quotation(open, i + 1, true));
                open = -1;
            }
        }
        if (open >= 0) {
            result.add(new Quotation(open, tokens.size(), false));
        }
        result.addAll(new BlockQuotations(tokens).find(result));
        result.sort(Comparator.comparingInt(Quotation::from));
        return result;
    }

    /**
     * The mark that closes what {@code open} opens, or -1: the first in the paragraph that looks like a closing one, of whatever kind, as
     * keyboards mix them; a quotation of another kind inside is passed over.
     */
    private static int close(DocumentTokens tokens, int open) {
        boolean straight = EITHER.contains(tokens.token(open).text());
        int inner = 0;
        for (int i = open + 1; i < tokens.size() && tokens.paragraph(i) == tokens.paragraph(open); i++) {
            String text = tokens.token(i).text();
            boolean either = EITHER.contains(text);
            boolean closes = CLOSING.contains(text) && !standsBeforeWord(tokens, i)
                    || either && !standsBeforeWord(tokens, i)
                    || OPENING.contains(text) && standsAfterWord(tokens, i) && !standsBeforeWord(tokens, i);
            boolean sameKind = either == straight;
            if (closes && (sameKind || inner == 0)) {
                return i;
            }
            if (!sameKind && closes) {
                inner--;
            } else if (!sameKind && standsBeforeWord(tokens, i) && (either || OPENING.contains(text))) {
                inner++;
            }
        }
        return -1;
    }

    /** Whether a mark that nothing closes only sets off a paragraph that quotes in another kind of marks. */
    private static boolean holdsQuotation(DocumentTokens tokens, int open) {
        boolean straight = EITHER.contains(tokens.token(open).text());
        for (int i = open + 1; i < tokens.size() && tokens.paragraph(i) == tokens.paragraph(open); i++) {
            if (straight && OPENING.contains(tokens.token(i).text()) && close(tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(DocumentTokens tokens, int i, String text) {
        return OPENING.contains(text)
                || CLOSING.contains(text) && (standsBeforeWord(tokens, i) || opensParagraph(tokens, i))
                || EITHER.contains(text) && (i + 1 < tokens.size() && !standsAfterWord(tokens, i));
    }

    private static boolean opensParagraph(DocumentTokens tokens, int i) {
        return i + 1 < tokens.size() && (i == 0 || tokens.paragraph(i - 1) != tokens.paragraph(i));
    }

    /** Whether the mark touches the word after it and not the one before it, as an opening mark does. */
    private static boolean standsBeforeWord(DocumentTokens tokens, int i) {
        return !standsAfterWord(tokens, i)
                && i + 1 < tokens.size()
                && tokens.token(i + 1).start() == tokens.token(i).end()
                && tokens.token(i + 1).isWord();
    }

    private static boolean standsAfterWord(DocumentTokens tokens, int i) {
        return i > 0
                && tokens.token(i - 1).end() == tokens.token(i).start()
                && tokens.paragraph(i - 1) == tokens.paragraph(i)
                && !"([—–-".contains(tokens.token(i - 1).text())
                && !isInvisible(tokens.token(i - 1).text());
    }

    /** Whether a token is nothing but marks of writing direction and the like. */
    private static boolean isInvisible(String text) {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT);
    }
}

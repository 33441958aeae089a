package org.claimgraph.server.view;

import java.util.List;
import java.util.Optional;
import org.claimgraph.model.CodePoints;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.Field;
import org.claimgraph.server.index.Filter;
import org.claimgraph.server.index.Rows;
import org.claimgraph.server.index.Support.Standing;

/**
 * A claim in its place: the sentence within its article, and what others say of the same.
 *
 * @param claim the claim
 * @param context what stands around the sentence
 * @param same other claims that say the same, newest first
 * @param against claims that say it is not so, newest first
 * @param standing how the proposition stands
 * @param sentence other claims of the same sentence
 * @param footnotes its source as it is cited in print
 * @param citation the same for reference managers
 */
public record ClaimView(
        ClaimRow claim,
        Context context,
        List<ClaimRow> same,
        List<ClaimRow> against,
        Standing standing,
        List<ClaimRow> sentence,
        List<Footnote> footnotes,
        CitationItem citation) {
    private static final int AROUND = 700;
    private static final int MOST = 50;

    /**
     * A part of an article's text.
     *
     * @param offset code point of the article at which it begins
     * @param text the part
     * @param length of the whole article
     */
    public record Context(int offset, String text, int length) {
        static Context of(CodePoints text, int start, int end) {
            int from = Math.max(0, start - AROUND);
            if (from > 0) {
                from = afterBreak(text, from, start);
            }
            int to = Math.min(text.length(), end + AROUND);
            if (to < text.length()) {
                to = beforeBreak(text, end, to);
            }
            return new Context(from, text.substring(from, to), text.length());
        }

        /** Where a paragraph ends, or at least a word. */
        private static int beforeBreak(CodePoints text, int end, int to) {
            String after = text.substring(end, to);
            int paragraph = after.lastIndexOf('\n');
            int cut = paragraph > 0 ? paragraph : after.lastIndexOf(' ');
            return cut > 0 ? end + after.codePointCount(0, cut) : to;
        }

        /** Where a paragraph begins, or at least a word. */
        private static int afterBreak(CodePoints text, int from, int start) {
            String before = text.substring(from, start);
            int paragraph = before.indexOf('\n');
            int cut = paragraph >= 0 ? paragraph : before.indexOf(' ');
            return from + before.codePointCount(0, cut + 1);
        }
    }

    /** The claim of that IRI. */
    public static Optional<ClaimView> of(Library library, String iri) {
        return library.index()
                .claim(iri)
                .flatMap(claim -> library.rows(claim.source().article()).map(rows -> of(library.index(), rows, claim)));
    }

    private static ClaimView of(ClaimIndex index, Rows rows, ClaimRow claim) {
        return new ClaimView(
                claim,
                Context.of(rows.extraction().article().text(), claim.start(), claim.end()),
                others(index, claim, claim.polarity()),
                others(index, claim, claim.polarity().equals("positive") ? "negative" : "positive"),
                index.support().of(claim.proposition()),
                rows.claims().stream()
                        .filter(other -> other.start() == claim.start()
                                && other.end() == claim.end()
                                && !other.claim().equals(claim.claim()))
                        .toList(),
                Footnote.of(claim),
                CitationItem.of(claim));
    }

    private static List<ClaimRow> others(ClaimIndex index, ClaimRow claim, String polarity) {
        Filter filter = Filter.of(Field.PROPOSITION, claim.proposition()).and(Field.POLARITY, polarity);
        return index.claims(filter, MOST).stream()
                .filter(other -> !other.claim().equals(claim.claim()))
                .toList();
    }
}

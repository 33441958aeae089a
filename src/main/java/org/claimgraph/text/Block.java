package org.claimgraph.text;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page that is shown as one paragraph.
 *
 * @param text with blanks collapsed; a line break of the page is a line feed
 * @param linked how many characters of the text are links
 * @param owner the innermost block-level element around it
 */
record Block(String text, int linked, Element owner) {
    /** The share of the text that is links, from 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    /** The characters that are no links; those of scripts without blanks between words count three times. */
    int proseLength() {
        long dense = text.codePoints().filter(Block::isDense).count();
        return (int) (text.length() - linked + 2 * dense);
    }

    private static boolean isDense(int codePoint) {
        return codePoint >= 0x2E80 && Character.isIdeographic(codePoint)
                || codePoint >= 0x3040 && codePoint <= 0x30FF
                || codePoint >= 0xAC00 && codePoint <= 0xD7AF;
    }

    /** Whether it reads like sentences, not like a menu or a label. */
    boolean isProse() {
        return proseLength() >= 80 && linkDensity() < 0.35;
    }
}

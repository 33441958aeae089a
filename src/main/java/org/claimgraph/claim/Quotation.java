package org.claimgraph.claim;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param from number of the opening mark
 * @param to number after the closing mark, or after the paragraph's last token where it does not close
 * @param closed whether it closes in its paragraph; one that does not goes on in the next, by the custom of English newspapers
 */
record Quotation(int from, int to, boolean closed) {
    /** The number of tokens inside the marks. */
    int length() {
        return to - from - 1 - (closed ? 1 : 0);
    }

    /** Whether token number {@code number} stands inside or is one of the marks. */
    boolean covers(int number) {
        return from <= number && number < to;
    }
}

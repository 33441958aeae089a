package org.claimgraph.model;

/**
 * The exact words in the exact place that carry a claim, with what stands around them, so that a reader can find them again even in
 * a copy whose offsets differ (W3C Web Annotation, TextQuoteSelector).
 *
 * @param span the sentence or sentences
 * @param prefix up to {@value #CONTEXT} code points directly before
 * @param suffix up to {@value #CONTEXT} code points directly after
 */
public record Citation(Span span, String prefix, String suffix) {
    /** The greatest length of prefix and suffix, in code points. */
    public static final int CONTEXT = 32;
}

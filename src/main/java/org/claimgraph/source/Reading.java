package org.claimgraph.source;

/** What came of reading one input: a document, or the reason why there is none. */
public sealed interface Reading permits Document, Refusal {
    /** The input as the user named it, or the place inside it: a file's path, a URL, {@code -}. */
    String source();
}

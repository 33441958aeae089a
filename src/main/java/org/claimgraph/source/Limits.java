package org.claimgraph.source;

import org.claimgraph.source.SourceException.Reason;

/**
 * How much of an input is taken into memory.
 *
 * @param bytes the most bytes of one document, inflated
 */
public record Limits(int bytes) {
    /** 20 MiB a document: a long book as plain text has 3. */
    public static final Limits DEFAULT = new Limits(20 << 20);

    public Limits {
        if (bytes < 1) {
            throw new IllegalArgumentException("a limit of " + bytes + " bytes lets nothing through");
        }
    }

    SourceException exceeded(String source) {
        String size = bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
        return new SourceException(
                source, Reason.TOO_BIG, "larger than the limit of " + size + "; give the article alone");
    }
}

package org.claimgraph.source;

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
}

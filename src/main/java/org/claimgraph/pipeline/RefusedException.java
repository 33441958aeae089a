package org.claimgraph.pipeline;

/** One article that its destination does not take: which one, why (countable), and what to do about it. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * An article that is not taken.
     *
     * @param reason what to count it under, some words
     * @param message which article, what is wrong and what to do, one line
     */
    public RefusedException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What to count it under. */
    public String reason() {
        return reason;
    }
}

package org.claimgraph.query;

/** A question that cannot be answered as it was put: it says what is wrong with it and what to do. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** {@code problem} says what is wrong, {@code advice} what to do. */
    public QueryException(String problem, String advice) {
        super(problem + ". " + advice);
    }

    QueryException(String problem, String advice, Throwable cause) {
        super(problem + ". " + advice, cause);
    }
}

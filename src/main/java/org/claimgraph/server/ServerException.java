package org.claimgraph.server;

/** A request that cannot be answered as it was put: it carries the status of HTTP, what is wrong and what to do. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    ServerException(int status, String problem, String advice) {
        super(problem + ". " + advice);
        this.status = status;
    }

    ServerException(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    static ServerException unknown(String what, String iri) {
        return new ServerException(
                404,
                "there is no " + what + " " + iri + " in this store",
                "Search for it, or take its IRI from a list");
    }
}

package org.claimgraph.neo4j;

/** A Neo4j database that cannot do what was asked: it says which, what is wrong and what to do. */
public final class Neo4jException extends RuntimeException {
    private static final long serialVersionUID = 1;

    Neo4jException(String problem, String advice, Throwable cause) {
        super(problem + ". " + advice, cause);
    }

    Neo4jException(String problem, String advice) {
        super(problem + ". " + advice);
    }
}

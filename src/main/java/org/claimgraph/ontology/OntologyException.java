package org.claimgraph.ontology;

/** An ontology that cannot be used; the message says what is wrong with it. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An ontology that cannot be used because of {@code message}. */
    public OntologyException(String message) {
        super(message);
    }
}

package org.claimgraph.graph;

/** A graph that is not the graph of an extraction: it names the resource, what is wrong with it, and what to do. */
public final class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String resource;

    GraphException(String resource, String problem) {
        super(resource + ": " + problem + ". Retract the article and build it again");
        this.resource = resource;
    }

    /** The IRI of what is wrong. */
    public String resource() {
        return resource;
    }
}

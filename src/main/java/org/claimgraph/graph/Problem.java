package org.claimgraph.graph;

/**
 * Something wrong in the graph of an article.
 *
 * @param resource IRI of what is wrong
 * @param problem what is wrong with it
 */
public record Problem(String resource, String problem) {
    @Override
    public String toString() {
        return resource + ": " + problem;
    }
}

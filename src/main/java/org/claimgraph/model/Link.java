package org.claimgraph.model;

/**
 * A candidate for what an entity is outside the article.
 *
 * @param iri an English Wikipedia article, {@code https://en.wikipedia.org/wiki/Title}
 * @param score 0 to 1
 */
public record Link(String iri, double score) {
    public Link {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("the score of a link is 0..1, not " + score);
        }
    }
}

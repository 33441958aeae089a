package org.claimgraph.model;

/**
 * What somebody decided about which entity is meant. Decisions are never deleted: one takes back another, and both stay on record.
 *
 * <p>Entities are named by their IRIs.
 */
public sealed interface Decision {
    /** Who decided it, when and why. */
    Justification justification();

    /**
     * Two entities are one.
     *
     * @param kept the one that stands for both, unless a link says what they are
     * @param dropped the one that is no longer shown
     */
    record Merging(String kept, String dropped, Justification justification) implements Decision {
        public Merging {
            if (kept.equals(dropped)) {
                throw new IllegalArgumentException("an entity cannot be merged with itself");
            }
        }
    }

    /** Two entities that were merged with each other are two; takes back their {@link Merging}, whichever was kept. */
    record Unmerging(String one, String other, Justification justification) implements Decision {
        public Unmerging {
            if (one.equals(other)) {
                throw new IllegalArgumentException("an entity was never merged with itself");
            }
        }
    }

    /**
     * An entity is what an article of English Wikipedia is about, whatever the extraction linked it to.
     *
     * @param link {@code https://en.wikipedia.org/wiki/Title}
     */
    record Linking(String entity, String link, Justification justification) implements Decision {}

    /**
     * Takes back the {@link Linking} of an entity; where there is none, the link that the extraction found, so that the entity falls apart into
     * those of the single articles.
     */
    record Unlinking(String entity, Justification justification) implements Decision {}
}

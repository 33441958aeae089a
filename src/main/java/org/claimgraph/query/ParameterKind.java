package org.claimgraph.query;

import org.claimgraph.model.Labelled;

/** What the value of a parameter is. */
public enum ParameterKind implements Labelled {
    /** An entity by its name or IRI, or words that a text uses. */
    THING("thing"),
    /** An article by its IRI, title, URL or input. */
    ARTICLE("article"),
    /** An outlet by its name or IRI. */
    PUBLISHER("publisher"),
    /** A word. */
    WORD("word"),
    /** A year, a month or a day after ISO 8601. */
    DATE("date"),
    /** A number of answers. */
    COUNT("count");

    private final String label;

    ParameterKind(String label) {
        this.label = label;
    }

    /** Whether its values are IRIs. */
    boolean isResource() {
        return this == THING || this == ARTICLE || this == PUBLISHER;
    }

    @Override
    public String label() {
        return label;
    }
}

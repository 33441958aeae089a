package org.claimgraph.query;

import org.claimgraph.model.Labelled;

/** What the value of a parameter is. */
public enum ParameterKind implements Labelled {
    /** An entity by its name or IRI, or words that a text uses. */
    THING("thing"),
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

    @Override
    public String label() {
        return label;
    }
}

package org.claimgraph.model;

/** How what is attributed stands in the text. */
public enum AttributionKind implements Labelled {
    /** All of it in quotation marks. */
    DIRECT("direct"),
    /** Some of it in quotation marks. */
    MIXED("mixed"),
    /** None of it in quotation marks. */
    INDIRECT("indirect");

    private final String label;

    AttributionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.claimgraph.model;

/** How the source stands to what is attributed. */
public enum Attitude implements Labelled {
    /** Says, writes, tells. */
    SAYING("saying"),
    /** Believes, knows, expects, fears. */
    BELIEF("belief"),
    /** Wants, plans, promises, demands, threatens to bring about. */
    INTENTION("intention"),
    /** Asks whether. */
    QUESTION("question"),
    /** Sees, hears, learns. */
    PERCEPTION("perception");

    private final String label;

    Attitude(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

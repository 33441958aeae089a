package org.claimgraph.model;

/** Whether a claim says that something is so, or that it is not. */
public enum Polarity implements Labelled {
    /** It is so. */
    POSITIVE("positive"),
    /** It is not so. */
    NEGATIVE("negative");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.claimgraph.model;

/** When a claim is placed, seen from the moment of speaking. */
public enum Tense implements Labelled {
    /** Before. */
    PAST("past"),
    /** Now. */
    PRESENT("present"),
    /** Later. */
    FUTURE("future"),
    /** At no particular time. */
    TIMELESS("timeless");

    private final String label;

    Tense(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

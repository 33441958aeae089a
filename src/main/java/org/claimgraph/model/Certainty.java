package org.claimgraph.model;

/** How far the voice of a claim commits itself to it (FactBank, Saurí and Pustejovsky 2009: CT, PR, PS, U). */
public enum Certainty implements Labelled {
    /** Presented as a fact. */
    CERTAIN("certain"),
    /** Presented as likely. */
    PROBABLE("probable"),
    /** Presented as possible. */
    POSSIBLE("possible"),
    /** Left open: a plan, a demand, a question, a condition. */
    UNDERSPECIFIED("underspecified");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.claimgraph.model;

/** How a text points at an entity. */
public enum MentionKind implements Labelled {
    /** By a name: Kofi Mensah. */
    NAME("name"),
    /** By a description: the minister. */
    NOMINAL("nominal"),
    /** By a pronoun: she. */
    PRONOUN("pronoun");

    private final String label;

    MentionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

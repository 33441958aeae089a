package org.claimgraph.ontology;

import org.claimgraph.model.Labelled;

/** What a word does to the event that another word names: "launch an attack", "lift the blockade", "refuse to meet". */
enum Act implements Labelled {
    /** Makes it happen: the event is what the other word names. */
    BEGIN("begin"),
    /** Stops it: cooperation that ends is a sanction, conflict that ends a retreat. */
    END("end"),
    /** Says no to it. */
    REJECT("reject"),
    /** Asks for it. */
    REQUEST("request"),
    /** Binds itself to it: to harm, a threat; to anything else, an agreement. */
    AGREE("agree"),
    /** Means to do it: like {@link #AGREE}, but only for what is itself an event. */
    INTEND("intend"),
    /** Announces it as a harm. */
    THREATEN("threaten");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

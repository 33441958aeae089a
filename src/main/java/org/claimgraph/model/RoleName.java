package org.claimgraph.model;

/** What an argument beside subject and object does. */
public enum RoleName implements Labelled {
    /** To whom or for whom. */
    RECIPIENT("recipient"),
    /** With what. */
    INSTRUMENT("instrument"),
    /** When; its value is an ISO 8601 or TIMEX3 value. */
    TIME("time"),
    /** Where. */
    PLACE("place"),
    /** What for. */
    PURPOSE("purpose"),
    /** How. */
    MANNER("manner"),
    /** About what. */
    TOPIC("topic"),
    /** How much. */
    QUANTITY("quantity"),
    /** Any other argument. */
    OTHER("other");

    private final String label;

    RoleName(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

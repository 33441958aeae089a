package org.claimgraph.model;

/** What sort of thing an entity is. */
public enum EntityType implements Labelled {
    /** A human being. */
    PERSON("Person"),
    /** A government body, party, company, armed group, outlet. */
    ORGANIZATION("Organization"),
    /** A country, region or city with a government, as place or as actor. */
    GEOPOLITICAL_ENTITY("GeopoliticalEntity"),
    /** A place without a government of its own: a sea, a continent, a border. */
    LOCATION("Location"),
    /** A building or other made place. */
    FACILITY("Facility"),
    /** A named happening: a war, a summit, a day. */
    EVENT("Event"),
    /** A work or document with a title. */
    WORK("Work"),
    /** A thing that is made: a weapon, a vehicle. */
    PRODUCT("Product"),
    /** People by nationality, religion or conviction. */
    GROUP("Group"),
    /** Anything else. */
    OTHER("Other");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

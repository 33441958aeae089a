package org.claimgraph.ontology;

/**
 * A place around a word that an argument may fill: {@code subject}, {@code object}, {@code second} (the second object), {@code self}
 * (what a noun describes), {@code possessor}, {@code modifier}, {@code time}, {@code place}, or a preposition such as {@code of}.
 *
 * @param name the local name in {@code https://w3id.org/claimgraph/slot#}
 */
record Slot(String name) {
    static final Slot SUBJECT = new Slot("subject");
    static final Slot OBJECT = new Slot("object");
    static final Slot SECOND = new Slot("second");
    static final Slot SELF = new Slot("self");
    static final Slot POSSESSOR = new Slot("possessor");
    static final Slot MODIFIER = new Slot("modifier");
    static final Slot TIME = new Slot("time");
    static final Slot PLACE = new Slot("place");
}

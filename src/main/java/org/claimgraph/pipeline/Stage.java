package org.claimgraph.pipeline;

/** A stage of the way of an article, in their order. */
public enum Stage {
    /** Models and lexicons, once for all articles. */
    LOADING("loading models"),
    /** From bytes to the text and its metadata. */
    READING("reading"),
    /** Sentences, tokens, trees, names and times. */
    LANGUAGE("language"),
    /** Attributions and claims. */
    CLAIMS("claims"),
    /** Who is meant, and links. */
    ENTITIES("entities"),
    /** Relations and events. */
    MEANING("meaning"),
    /** Into the store or the record stream. */
    STORING("storing");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Its name in reports. */
    public String label() {
        return label;
    }
}

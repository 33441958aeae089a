package org.claimgraph.record;

import org.claimgraph.model.Labelled;

/** What a line of the stream holds: the value of its {@code type}. */
enum RecordKind implements Labelled {
    ARTICLE("article"),
    MENTION("mention"),
    ATTRIBUTION("attribution"),
    CLAIM("claim"),
    DECISION("decision");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

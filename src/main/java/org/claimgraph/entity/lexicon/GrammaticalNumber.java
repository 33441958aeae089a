package org.claimgraph.entity.lexicon;

/** Whether a phrase stands for one thing or several. */
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL,
    /** Not told, or both ways of speaking are usual: "the police says", "the police say". */
    OPEN;

    static GrammaticalNumber of(String word) {
        return switch (word) {
            case "singular" -> SINGULAR;
            case "plural" -> PLURAL;
            default -> OPEN;
        };
    }

    public boolean agrees(GrammaticalNumber other) {
        return this == OPEN || other == OPEN || this == other;
    }
}

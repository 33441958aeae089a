package org.claimgraph.entity.lexicon;

/** Whether a phrase stands for a man or a woman, as far as the text tells. */
public enum Gender {
    MALE,
    FEMALE,
    /** Not told. */
    OPEN;

    static Gender of(String word) {
        return switch (word) {
            case "male", "MALE" -> MALE;
            case "female", "FEMALE" -> FEMALE;
            default -> OPEN;
        };
    }

    public boolean agrees(Gender other) {
        return this == OPEN || other == OPEN || this == other;
    }
}

package org.claimgraph.entity;

/** The entity stage cannot work: says which input is at fault, what is wrong with it and what to do. */
public final class EntityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String input;

    public EntityException(String input, String problem, String remedy) {
        super(input + ": " + problem + "; " + remedy);
        this.input = input;
    }

    /** What could not be used: the name of a lexicon file. */
    public String input() {
        return input;
    }
}

package org.claimgraph.query;

/**
 * What a named question can be asked with.
 *
 * @param name as in {@code --param name=value}
 * @param kind what its value is
 * @param optional whether the question can be asked without it
 * @param description what it does, for people
 */
public record Parameter(String name, ParameterKind kind, boolean optional, String description) {
    /** The variable of the query that takes the value. */
    String variable() {
        return "asked_" + name;
    }

    @Override
    public String toString() {
        return name + " (" + kind.label() + (optional ? ", optional" : "") + "): " + description;
    }
}

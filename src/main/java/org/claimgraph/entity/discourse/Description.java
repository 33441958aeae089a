package org.claimgraph.entity.discourse;

import java.util.Set;

/**
 * What a text calls an entity beside its name.
 *
 * @param noun lemma of the noun: {@code minister}
 * @param modifiers folded words that narrow it down: {@code foreign}
 */
public record Description(String noun, Set<String> modifiers) {
    public Description {
        modifiers = Set.copyOf(modifiers);
    }

    /** Whether what {@code other} says of an entity may be said of one of which this is said. */
    public boolean allows(Description other) {
        return noun.equals(other.noun) && modifiers.containsAll(other.modifiers);
    }
}

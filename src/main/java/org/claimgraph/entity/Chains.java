package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which phrase is in which chain. At first each is in its own. */
final class Chains {
    private final Map<Phrase, Chain> chains = new IdentityHashMap<>();
    private final List<Phrase> order;

    Chains(List<Phrase> phrases) {
        this.order = List.copyOf(phrases);
        phrases.forEach(p -> chains.put(p, new Chain(p)));
    }

    Chain of(Phrase phrase) {
        Chain chain = chains.get(phrase);
        if (chain == null) {
            throw new IllegalArgumentException("no phrase of this article: " + phrase);
        }
        return chain;
    }

    /** Makes the two phrases' chains one. */
    void join(Phrase a, Phrase b) {
        Chain keep = of(a);
        Chain gone = of(b);
        if (keep != gone) {
            keep.takeIn(gone);
            gone.phrases().forEach(p -> chains.put(p, keep));
        }
    }

    /** All chains, in the order of their first phrases. */
    List<Chain> all() {
        Collection<Chain> result = new LinkedHashSet<>();
        order.forEach(p -> result.add(of(p)));
        return new ArrayList<>(result);
    }
}

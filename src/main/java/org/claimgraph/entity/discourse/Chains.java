package org.claimgraph.entity.discourse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.claimgraph.entity.phrase.Phrase;

/** Which phrase is in which chain. At first each is in its own. */
public final class Chains {
    private final Map<Phrase, Chain> chains = new IdentityHashMap<>();
    private final Set<Chain> all = new LinkedHashSet<>();
    private final BiPredicate<Chain, Chain> different;

    /** Chains of {@code phrases}; those that are certainly {@code different} are never joined. */
    Chains(List<Phrase> phrases, BiPredicate<Chain, Chain> different) {
        this.different = different;
        for (Phrase phrase : phrases) {
            Chain chain = new Chain(phrase);
            chains.put(phrase, chain);
            all.add(chain);
        }
    }

    public Chain of(Phrase phrase) {
        Chain chain = chains.get(phrase);
        if (chain == null) {
            throw new IllegalArgumentException("no phrase of this article: " + phrase);
        }
        return chain;
    }

    /** Makes the two phrases' chains one, unless they are certainly different. */
    public void join(Phrase a, Phrase b) {
        boolean ordered = of(a).first().compareTo(of(b).first()) <= 0;
        Chain keep = ordered ? of(a) : of(b);
        Chain gone = ordered ? of(b) : of(a);
        if (keep != gone && !different.test(keep, gone)) {
            keep.takeIn(gone);
            gone.phrases().forEach(p -> chains.put(p, keep));
            all.remove(gone);
        }
    }

    /** All chains as they are now, in the order of their first phrases. */
    public List<Chain> all() {
        return new ArrayList<>(all);
    }
}

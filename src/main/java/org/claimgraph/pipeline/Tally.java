package org.claimgraph.pipeline;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The outcomes of a run, counted as they come. Not safe for use by several threads. */
public final class Tally implements Consumer<Outcome> {
    private int added;
    private int replaced;
    private int unchanged;
    private int skipped;
    private long attributions;
    private long claims;
    private final SortedMap<String, Integer> refused = new TreeMap<>();

    @Override
    public void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Taken article) {
            added += article.isNew() ? 1 : 0;
            replaced += article.isNew() ? 0 : 1;
            attributions += article.attributions();
            claims += article.claims();
        } else if (outcome instanceof Outcome.Unchanged) {
            unchanged++;
        } else if (outcome instanceof Outcome.Skipped) {
            skipped++;
        } else if (outcome instanceof Outcome.Refused refusal) {
            refused.merge(refusal.reason(), 1, Integer::sum);
        }
    }

    /** New articles. */
    public int added() {
        return added;
    }

    /** Articles that were there with other content. */
    public int replaced() {
        return replaced;
    }

    /** Articles that were there already, word for word. */
    public int unchanged() {
        return unchanged;
    }

    /** Inputs that are not for us. */
    public int skipped() {
        return skipped;
    }

    /** Attributions in the articles that were taken. */
    public long attributions() {
        return attributions;
    }

    /** Claims in the articles that were taken. */
    public long claims() {
        return claims;
    }

    /** Inputs that could not be taken, by reason. */
    public Map<String, Integer> refusedByReason() {
        return Collections.unmodifiableMap(refused);
    }

    /** Inputs that could not be taken. */
    public int refused() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }
}

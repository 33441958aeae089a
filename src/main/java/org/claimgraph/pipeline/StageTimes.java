package org.claimgraph.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * How long each stage took by the clock, summed over all workers: with two workers up to twice as long as the run. Safe for use by
 * several threads.
 */
public final class StageTimes {
    private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);

    /** Times of a run that has not begun. */
    public StageTimes() {
        for (Stage stage : Stage.values()) {
            nanoseconds.put(stage, new LongAdder());
        }
    }

    /** Does {@code work} and counts its time, also when it fails, to {@code stage}. */
    public <T> T during(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, System.nanoTime() - start);
        }
    }

    /** Counts {@code nanoseconds} to {@code stage}. */
    void add(Stage stage, long nanoseconds) {
        adder(stage).add(nanoseconds);
    }

    /** The time of {@code stage} so far. */
    public Duration of(Stage stage) {
        return Duration.ofNanos(adder(stage).sum());
    }

    private LongAdder adder(Stage stage) {
        LongAdder result = nanoseconds.get(stage);
        if (result == null) {
            throw new IllegalStateException("no time is kept for " + stage);
        }
        return result;
    }
}

package org.claimgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many items by several threads whose results come out in the order of the items, whatever the number of threads.
 *
 * <p>Items are taken and results are given on the calling thread; only the work itself is shared out. At most {@code 4 × workers}
 * items are under way, so that a slow item or a slow receiver holds the reading back instead of filling the memory.
 */
final class InOrder {
    private static final int AHEAD = 4;

    private final int workers;

    InOrder(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("at least one worker is needed, not " + workers);
        }
        this.workers = workers;
    }

    /**
     * Gives {@code receiver} the result of {@code work} for each item, in order. What {@code work} or {@code receiver} throws ends the
     * run: items under way are abandoned, and the exception is the caller's.
     */
    <A, B> void run(Iterator<A> items, Function<A, B> work, Consumer<B> receiver) {
        run(items, work, receiver, () -> false);
    }

    /**
     * The same, until {@code stop}: then no item is begun any more, and what was begun is finished and given. What is given are then the
     * results of the first items, all of them.
     */
    <A, B> void run(Iterator<A> items, Function<A, B> work, Consumer<B> receiver, BooleanSupplier stop) {
        ExecutorService threads = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "claimgraph-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<Optional<B>>> underWay = new ArrayDeque<>();
            Start start = new Start(stop);
            int taken = 0;
            boolean whole = true;
            while (whole && !stop.getAsBoolean() && items.hasNext()) {
                A item = items.next();
                int place = taken++;
                underWay.add(threads.submit(
                        () -> start.isAllowed(place) ? Optional.of(work.apply(item)) : Optional.empty()));
                while (whole
                        && (underWay.size() >= AHEAD * workers
                                || !underWay.isEmpty() && underWay.element().isDone())) {
                    whole = give(underWay.remove(), receiver);
                }
            }
            while (whole && !underWay.isEmpty()) {
                whole = give(underWay.remove(), receiver);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Which items may begin: those before the stop, and those before one that began, even where their thread comes late to it. */
    private static final class Start {
        private final BooleanSupplier stop;
        private int furthest = -1;

        Start(BooleanSupplier stop) {
            this.stop = stop;
        }

        synchronized boolean isAllowed(int place) {
            if (place > furthest && stop.getAsBoolean()) {
                return false;
            }
            furthest = Math.max(furthest, place);
            return true;
        }
    }

    /** Gives a result, once it is there; false when the item was not begun. */
    private static <B> boolean give(Future<Optional<B>> future, Consumer<B> receiver) {
        Optional<B> result = result(future);
        result.ifPresent(receiver);
        return result.isPresent();
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a result");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

package org.claimgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        ExecutorService threads = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "claimgraph-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<B>> underWay = new ArrayDeque<>();
            while (items.hasNext()) {
                A item = items.next();
                underWay.add(threads.submit(() -> work.apply(item)));
                while (underWay.size() >= AHEAD * workers
                        || !underWay.isEmpty() && underWay.element().isDone()) {
                    receiver.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                receiver.accept(result(underWay.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
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

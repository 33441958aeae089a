package org.claimgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Brings quads from a thread of their own, where they are read, to the thread that stores them, so that both go on at once. */
final class Conveyor {
    private static final int PARCEL = 10_000;
    private static final int UNDER_WAY = 10;

    private final BlockingQueue<List<Quad>> queue = new ArrayBlockingQueue<>(UNDER_WAY);
    private List<Quad> parcel = new ArrayList<>(PARCEL);

    private Conveyor() {}

    /** Gives all quads of {@code source} to {@code target}, in their order; what either throws ends both. */
    static void run(Consumer<StreamRDF> source, Consumer<Quad> target) {
        Conveyor conveyor = new Conveyor();
        FutureTask<Boolean> reading = new FutureTask<>(() -> conveyor.read(source), true);
        Thread thread = new Thread(reading, "quads");
        thread.setDaemon(true);
        thread.start();
        try {
            for (List<Quad> next = conveyor.queue.take(); !next.isEmpty(); next = conveyor.queue.take()) {
                next.forEach(target);
            }
            reading.get();
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while quads were loaded");
        } finally {
            reading.cancel(true);
        }
    }

    private void read(Consumer<StreamRDF> source) {
        try {
            source.accept(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    parcel.add(quad);
                    if (parcel.size() == PARCEL) {
                        send(parcel);
                        parcel = new ArrayList<>(PARCEL);
                    }
                }
            });
            if (!parcel.isEmpty()) {
                send(parcel);
            }
        } finally {
            send(List.of());
        }
    }

    private void send(List<Quad> quads) {
        try {
            queue.put(quads);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody takes the quads any more");
        }
    }
}

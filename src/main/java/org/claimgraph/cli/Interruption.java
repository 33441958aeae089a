package org.claimgraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C (or SIGTERM) as a wish: the run finishes what is open and ends itself, for which the process waits. The process's exit code is then
 * the signal's (130, 143).
 */
final class Interruption implements AutoCloseable {
    /** How long the process waits for the articles that are being worked on, which can be long ones. */
    private static final int SECONDS = 120;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");

    /** Listens until it is closed. */
    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        asked.set(true);
        try {
            if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the run is to end. */
    boolean isAsked() {
        return asked.get();
    }

    /** Says that the run has ended: the process may go. */
    @Override
    public void close() {
        if (!asked.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is going this moment
            }
        }
        ended.countDown();
    }
}

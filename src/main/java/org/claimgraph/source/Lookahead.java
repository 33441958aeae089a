package org.claimgraph.source;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** An iterator that asks for the next reading until there is none. */
abstract class Lookahead implements Iterator<Reading> {
    private Optional<Reading> next = Optional.empty();
    private boolean ended;

    /** The next reading; empty at the end. */
    protected abstract Optional<Reading> advance();

    @Override
    public final boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = advance();
            ended = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public final Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Reading reading = next.orElseThrow();
        next = Optional.empty();
        return reading;
    }
}

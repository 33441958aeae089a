package org.claimgraph.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * One iterator after the other, each opened when the one before has ended: a flat map that holds one element at a time, which
 * {@code Stream.flatMap(…).iterator()} does not.
 */
final class Chain<A, B> implements Iterator<B>, Closeable {
    private final Iterator<A> outer;
    private final Function<A, Iterator<B>> opening;
    private Iterator<B> inner = Collections.emptyIterator();

    Chain(Iterator<A> outer, Function<A, Iterator<B>> opening) {
        this.outer = outer;
        this.opening = opening;
    }

    @Override
    public boolean hasNext() {
        while (!inner.hasNext() && outer.hasNext()) {
            inner = opening.apply(outer.next());
        }
        return inner.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return inner.next();
    }

    /** Closes the file that is being read, for who stops before the end. */
    @Override
    public void close() {
        if (inner instanceof Closeable open) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

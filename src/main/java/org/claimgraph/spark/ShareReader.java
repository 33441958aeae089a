package org.claimgraph.spark;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.apache.hadoop.fs.Path;
import org.claimgraph.source.InputReader;
import org.claimgraph.source.Limits;
import org.claimgraph.source.Reading;

/** The documents of a share that are wanted, read one at a time. */
final class ShareReader implements Iterator<ShareReader.Placed>, Closeable {
    private final Share share;
    private final LongPredicate wanted;
    private final InputStream in;
    private final Iterator<Reading> readings;
    private int document;
    private Optional<Placed> next = Optional.empty();

    /** Reads {@code share}; {@code wanted} is asked for the place of each document. */
    ShareReader(FileSystems fileSystems, Share share, LongPredicate wanted) {
        this.share = share;
        this.wanted = wanted;
        Path path = new Path(share.file());
        try {
            this.in = fileSystems.at(path).open(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.readings = new InputReader(Limits.DEFAULT, new ByteArrayInputStream(new byte[0])).read(share.source(), in);
    }

    /** A document, and its place among all documents of the job. */
    record Placed(long place, Reading reading) {}

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && readings.hasNext()) {
            Reading reading = readings.next();
            long place = share.place(document);
            if (share.holds(document++) && wanted.test(place)) {
                next = Optional.of(new Placed(place, reading));
            }
        }
        return next.isPresent();
    }

    @Override
    public Placed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Placed result = next.orElseThrow();
        next = Optional.empty();
        return result;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

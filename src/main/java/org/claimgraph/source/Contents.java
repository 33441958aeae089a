package org.claimgraph.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.source.SourceException.Reason;

/** What is in a file or stream: one document, or many where it is a feed, an archive or a list of articles. */
final class Contents {
    private final Limits limits;
    private final List<Container> containers;

    Contents(Limits limits) {
        this.limits = limits;
        this.containers = List.of(new WebArchive(limits), new Feed(limits), new ArticleLines(limits));
    }

    /** The readings of a file. */
    Iterator<Reading> file(FolderFiles.Found found) {
        String source = found.source();
        try {
            if (found.cannotBeListed()) {
                throw new SourceException(
                        source, Reason.UNREADABLE, "this folder cannot be listed; check its permissions");
            }
            InputStream in = Files.newInputStream(found.path());
            Opened opened = new Opened(source, in);
            Optional<Container> container = container(opened);
            if (container.isPresent()) {
                return new Closing(container.get().open(opened), in);
            }
            try (in) {
                if (Files.isRegularFile(found.path()) && Files.size(found.path()) > limits.bytes()) {
                    throw limits.exceeded(source);
                }
                return one(Document.of(source, opened.bytes(limits)));
            }
        } catch (NoSuchFileException e) {
            return refused(new SourceException(source, Reason.MISSING, "no such file; check its spelling"));
        } catch (AccessDeniedException e) {
            return refused(
                    new SourceException(source, Reason.UNREADABLE, "no permission to read it; check its permissions"));
        } catch (IOException e) {
            return refused(Opened.failure(source, e));
        } catch (SourceException e) {
            return refused(e);
        }
    }

    /** The readings of a stream, which is not closed. */
    Iterator<Reading> stream(String source, InputStream in) {
        try {
            Opened opened = new Opened(source, in);
            Optional<Container> container = container(opened);
            return container.isPresent()
                    ? container.get().open(opened)
                    : one(Document.of(source, opened.bytes(limits)));
        } catch (IOException e) {
            return refused(Opened.failure(source, e));
        } catch (SourceException e) {
            return refused(e);
        }
    }

    /** Whether content that begins with {@code head} holds many documents. */
    boolean isContainer(String head) {
        return containers.stream().anyMatch(container -> container.recognises(head));
    }

    private Optional<Container> container(Opened opened) {
        return containers.stream()
                .filter(container -> container.recognises(opened.head()))
                .findFirst();
    }

    /** A reading that says why there is no document. */
    static Iterator<Reading> refused(SourceException cause) {
        return one(new Refusal(cause));
    }

    static Iterator<Reading> one(Reading reading) {
        return List.of(reading).iterator();
    }

    /** Closes its file at the end. */
    private record Closing(Iterator<Reading> readings, Closeable file) implements Iterator<Reading>, Closeable {
        @Override
        public boolean hasNext() {
            boolean more = readings.hasNext();
            if (!more) {
                close();
            }
            return more;
        }

        @Override
        public Reading next() {
            return readings.next();
        }

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.claimgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;

/** The last step of every run: extractions into their destination, with what became of each. */
public final class Delivery {
    private final Destination destination;

    /** Delivers to {@code destination}. */
    public Delivery(Destination destination) {
        this.destination = destination;
    }

    /**
     * Delivers extractions that are at hand, one after the other.
     *
     * @param observer told each outcome when it is certain
     * @throws IOException when the destination can take nothing more; what was told to the observer is there
     */
    public void run(Stream<Extraction> extractions, Consumer<Outcome> observer) throws IOException {
        try {
            extractions.forEachOrdered(extraction -> observer.accept(deliver(extraction)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Delivers one extraction; an {@link IOException} comes as an {@link UncheckedIOException}. */
    Outcome deliver(Extraction extraction) {
        Article article = extraction.article();
        try {
            Destination.Change change = destination.add(extraction);
            if (change == Destination.Change.NONE) {
                return new Outcome.Unchanged(article.source(), article.id());
            }
            return new Outcome.Taken(
                    article.source(),
                    article.id(),
                    change == Destination.Change.ADDED,
                    extraction.attributions().size(),
                    extraction.claims().size());
        } catch (RefusedException e) {
            return new Outcome.Refused(
                    article.source(), e.reason(), Objects.requireNonNullElse(e.getMessage(), e.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.claimgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.claimgraph.source.Reading;
import org.claimgraph.source.Refusal;
import org.claimgraph.store.StoreException;
import org.claimgraph.text.ArticleReader;
import org.claimgraph.text.TextException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stages from a document to its place, run over many inputs by several workers.
 *
 * <p>The outcome, and what the destination receives, depend on the inputs alone and come in their order; the number of workers changes
 * only the time. An article that its destination holds already is not analysed again.
 */
public final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final ArticleReader reader;
    private final Extractor extractor;
    private final Destination destination;
    private final Delivery delivery;
    private final InOrder workers;
    private final StageTimes times;

    /**
     * A pipeline of these stages.
     *
     * @param jobs how many workers, one or more
     * @param times told how long reading and storing took
     */
    public Pipeline(ArticleReader reader, Extractor extractor, Destination destination, int jobs, StageTimes times) {
        this.reader = reader;
        this.extractor = extractor;
        this.destination = destination;
        this.delivery = new Delivery(destination);
        this.workers = new InOrder(jobs);
        this.times = times;
    }

    /**
     * Carries all inputs to their destination.
     *
     * @param inputs read one after the other, as workers become free
     * @param given what the user says about every article; used where the page does not say
     * @param observer told each outcome when it is certain, in the order of the inputs
     * @throws IOException when the destination can take nothing more; what was told to the observer is there
     */
    public void run(Stream<Reading> inputs, Metadata given, Consumer<Outcome> observer) throws IOException {
        run(inputs, given, observer, () -> false);
    }

    /** The same, until {@code stop}: then no article is begun any more, and those that were begun are finished. */
    public void run(Stream<Reading> inputs, Metadata given, Consumer<Outcome> observer, BooleanSupplier stop)
            throws IOException {
        Iterator<Reading> readings = inputs.iterator();
        try {
            workers.run(readings, reading -> prepare(reading, given), step -> observer.accept(finish(step)), stop);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a worker makes of one input: an outcome that is certain, or an extraction that is to be added. */
    private sealed interface Step {
        record Certain(Outcome outcome) implements Step {}

        record Ready(Extraction extraction) implements Step {}
    }

    private Step prepare(Reading reading, Metadata given) {
        if (reading instanceof Document document) {
            return prepare(document, given);
        }
        Refusal refusal = (Refusal) reading;
        return refused(refusal.source(), refusal.cause().reason().label(), message(refusal.cause()));
    }

    private Step prepare(Document document, Metadata given) {
        String input = document.source();
        try {
            Article article = read(document, given);
            return destination.holds(article)
                    ? new Step.Certain(new Outcome.Unchanged(input, article.id()))
                    : new Step.Ready(extractor.extract(article));
        } catch (TextException e) {
            return e.reason() == TextException.Reason.NOT_ENGLISH
                    ? new Step.Certain(new Outcome.Skipped(input, message(e)))
                    : refused(input, e.reason().label(), message(e));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a fault of claimgraph on {}; please report it with these lines", input, e);
            return refused(input, "fault", input + ": cannot be analysed because of a fault of claimgraph: " + e);
        } catch (OutOfMemoryError e) {
            return refused(
                    input, "memory", input + ": not enough memory to analyse it; set CLAIMGRAPH_OPTS=-Xmx8g or more");
        }
    }

    private Article read(Document document, Metadata given) throws TextException {
        long start = System.nanoTime();
        try {
            return reader.read(document, given);
        } finally {
            times.add(Stage.READING, System.nanoTime() - start);
        }
    }

    private static Step refused(String input, String reason, String message) {
        return new Step.Certain(new Outcome.Refused(input, reason, message));
    }

    private Outcome finish(Step step) {
        return step instanceof Step.Certain certain
                ? certain.outcome()
                : times.during(Stage.STORING, () -> delivery.deliver(((Step.Ready) step).extraction()));
    }

    private static String message(Exception exception) {
        return Objects.requireNonNullElseGet(exception.getMessage(), exception::toString);
    }
}

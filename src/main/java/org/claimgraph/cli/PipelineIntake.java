package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Destination;
import org.claimgraph.pipeline.Outcome;
import org.claimgraph.pipeline.Pipeline;
import org.claimgraph.pipeline.RefusedException;
import org.claimgraph.pipeline.StoreDestination;
import org.claimgraph.server.ArticleIntake;
import org.claimgraph.server.Receipt;
import org.claimgraph.server.Submission;
import org.claimgraph.source.Document;
import org.claimgraph.source.Manners;
import org.claimgraph.source.Reading;
import org.claimgraph.store.Store;

/** Articles that are added to a server go the same way as those of {@code build}. */
final class PipelineIntake implements ArticleIntake {
    private final Parts parts;
    private final Store store;
    private final Manners manners;

    /** An intake into {@code store} that reads the web by {@code manners}. */
    PipelineIntake(Parts parts, Store store, Manners manners) {
        this.parts = parts;
        this.store = store;
        this.manners = manners;
    }

    @Override
    public List<Receipt> take(Submission submission, Consumer<String> stages) {
        List<Receipt> receipts = new ArrayList<>();
        stages.accept(submission instanceof Submission.Address ? "fetching the page" : "reading the text");
        try (Stream<Reading> readings = readings(submission)) {
            new Pipeline(
                            parts.articleReader(),
                            article -> {
                                stages.accept("finding what is claimed by whom");
                                return parts.extractor().extract(article);
                            },
                            new Watched(new StoreDestination(store, parts.run()), stages),
                            1,
                            parts.times())
                    .run(readings, submission.given(), outcome -> receipts.add(receipt(outcome)));
        } catch (IOException e) {
            receipts.add(new Receipt.Refused(Reasons.of(e)));
        }
        return receipts;
    }

    @Override
    public void prepare() {
        parts.extractor().prepare();
    }

    private Stream<Reading> readings(Submission submission) {
        if (submission instanceof Submission.Address address) {
            return parts.inputs(InputStream.nullInputStream(), manners).read(List.of(address.url()));
        }
        Submission.Content content = (Submission.Content) submission;
        return Stream.of(new Document(
                content.name(),
                content.bytes(),
                content.mediaType().map(type -> type.replaceFirst(";.*", "").strip()),
                Optional.empty(),
                content.given()));
    }

    private Receipt receipt(Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            return new Receipt.Stored(taken.article(), taken.isNew(), taken.claims());
        }
        if (outcome instanceof Outcome.Unchanged unchanged) {
            int claims = store.read(unchanged.article())
                    .map(extraction -> extraction.claims().size())
                    .orElse(0);
            return new Receipt.Stored(unchanged.article(), false, claims);
        }
        return new Receipt.Refused(
                outcome instanceof Outcome.Skipped skipped ? skipped.message() : ((Outcome.Refused) outcome).message());
    }

    /** Says when something is stored. */
    private record Watched(Destination destination, Consumer<String> stages) implements Destination {
        @Override
        public boolean holds(Article article) {
            return destination.holds(article);
        }

        @Override
        public Change add(Extraction extraction) throws RefusedException, IOException {
            stages.accept("storing " + extraction.claims().size() + " claims");
            return destination.add(extraction);
        }
    }
}

package org.claimgraph.pipeline;

import java.util.stream.Collectors;
import org.claimgraph.graph.Problem;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.store.Outcome;
import org.claimgraph.store.Store;

/** A store as the place where extractions go. What is wrong with the store itself is a {@code StoreException}. */
public final class StoreDestination implements Destination {
    private static final int SHOWN = 3;

    private final Store store;
    private final Run run;

    /** Puts into {@code store} what {@code run} produces. */
    public StoreDestination(Store store, Run run) {
        this.store = store;
        this.run = run;
    }

    /** Whether this text is there with just this metadata. */
    @Override
    public boolean holds(Article article) {
        return store.contains(article.id())
                && store.read(article.id())
                        .filter(stored -> stored.article().metadata().equals(article.metadata()))
                        .isPresent();
    }

    @Override
    public Change add(Extraction extraction) throws RefusedException {
        Outcome outcome = store.put(extraction, run);
        if (outcome instanceof Outcome.Refused refused) {
            throw new RefusedException(
                    "not well formed", extraction.article().source() + ": not well formed: " + problems(refused));
        }
        if (outcome instanceof Outcome.Unchanged) {
            return Change.NONE;
        }
        return outcome instanceof Outcome.Replaced ? Change.REPLACED : Change.ADDED;
    }

    private static String problems(Outcome.Refused refused) {
        int more = refused.problems().size() - SHOWN;
        return refused.problems().stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}

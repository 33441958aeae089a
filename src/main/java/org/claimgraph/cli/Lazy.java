package org.claimgraph.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Extractor;

/** An extractor that is loaded with the first article, if nobody asks for it before: a run that finds nothing new waits for no models. */
final class Lazy implements Extractor {
    private final Supplier<Extractor> loading;
    private volatile Optional<Extractor> loaded = Optional.empty();

    Lazy(Supplier<Extractor> loading) {
        this.loading = loading;
    }

    @Override
    public Extraction extract(Article article) {
        return loaded.orElseGet(this::load).extract(article);
    }

    @Override
    public void prepare() {
        load();
    }

    private synchronized Extractor load() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(loading.get());
        }
        return loaded.get();
    }
}

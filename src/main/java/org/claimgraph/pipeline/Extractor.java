package org.claimgraph.pipeline;

import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;

/** Article → all that is found in it: a pure function of one article, safe to call from several threads. */
@FunctionalInterface
public interface Extractor {
    /** Everything found in {@code article}. */
    Extraction extract(Article article);

    /** Loads what the first article would wait for; nothing when it is loaded. */
    default void prepare() {}
}

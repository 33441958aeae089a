package org.claimgraph.language;

import java.util.List;
import org.claimgraph.model.Article;
import org.claimgraph.model.Span;

/** Article → Analysis: a pure function of one article, safe to call from several threads. */
public interface Analyzer {
    /**
     * Analyses {@code article}; an article in which nothing is found has an analysis without names and times, never none.
     *
     * @param leftovers stretches of its text that are not the article's own; no sentence covers any of them
     */
    Analysis analyze(Article article, List<Span> leftovers);

    /** Analyses the whole of {@code article}. */
    default Analysis analyze(Article article) {
        return analyze(article, List.of());
    }
}

package org.claimgraph.language;

import org.claimgraph.model.Article;

/** Article → Analysis: a pure function of one article, safe to call from several threads. */
public interface Analyzer {
    /** Analyses {@code article}; an article in which nothing is found has an analysis without names and times, never none. */
    Analysis analyze(Article article);
}

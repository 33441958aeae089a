package org.claimgraph.claim;

import org.claimgraph.language.Analysis;

/** Analysis → attributions and claims: a pure function of one article, safe to call from several threads. */
public interface ClaimExtractor {
    /** Finds the attributions and claims of an article; sources and arguments do not denote entities yet. */
    Findings extract(Analysis analysis);
}

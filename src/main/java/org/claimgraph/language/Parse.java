package org.claimgraph.language;

import edu.stanford.nlp.trees.TypedDependency;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A parser's reading of a sentence.
 *
 * @param dependencies basic Universal Dependencies
 * @param margins for each token how clearly the parser decided there, as {@link Sentence#margin}
 */
record Parse(Collection<TypedDependency> dependencies, List<Integer> margins) {
    /** A reading by a parser that does not tell how clearly it decided. */
    static Parse clear(Collection<TypedDependency> dependencies, int tokens) {
        return new Parse(dependencies, Collections.nCopies(tokens, Sentence.CLEAR));
    }
}

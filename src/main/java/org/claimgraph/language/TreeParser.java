package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Collection;
import java.util.List;

/** Tagged tokens → basic Universal Dependencies; safe to call from several threads. */
interface TreeParser {
    /** The dependencies of a sentence whose tokens carry word, tag and index (from 1). */
    Collection<TypedDependency> parse(List<CoreLabel> sentence);
}

package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Tagged tokens → basic Universal Dependencies; safe to call from several threads. */
interface TreeParser {
    /** The reading of a sentence whose tokens carry word, tag and index (from 1). */
    Parse parse(List<CoreLabel> sentence);
}

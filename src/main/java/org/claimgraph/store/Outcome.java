package org.claimgraph.store;

import java.util.List;
import org.claimgraph.graph.Problem;

/** What became of an article that was put into a store. */
public sealed interface Outcome {
    /** The IRI of the article. */
    String article();

    /** The article is in the store now, and was not before. */
    record Added(String article) implements Outcome {}

    /** The article was in the store with other content; that was replaced. */
    record Replaced(String article) implements Outcome {}

    /** The article was in the store already, with the same content; nothing changed. */
    record Unchanged(String article) implements Outcome {}

    /** The article is not well formed; the store is as it was before. */
    record Refused(String article, List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

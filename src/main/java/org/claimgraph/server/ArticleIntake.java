package org.claimgraph.server;

import java.util.List;
import java.util.function.Consumer;

/** How articles get into the store of a server: whoever starts the server says how. */
@FunctionalInterface
public interface ArticleIntake {
    /**
     * Reads what was submitted, finds what is claimed in it, and stores it. It is called by one thread at a time.
     *
     * @param stages told what is being done, in a few words, before it is done
     * @return what became of each article; more than one where a feed was submitted
     */
    List<Receipt> take(Submission submission, Consumer<String> stages);

    /** Loads what the first article would wait for, on the thread that will take it. */
    default void prepare() {}
}

package org.claimgraph.pipeline;

import java.io.IOException;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;

/**
 * Where extractions go: a store, or a record stream.
 *
 * <p>{@link #holds} is asked by several workers at once, also while something is being added; {@link #add} is called by one thread, in
 * the order of the inputs. What makes all further work pointless, such as a full disk, is thrown by either and ends the run.
 */
public interface Destination {
    /** What adding an article changed. */
    enum Change {
        /** The article is new. */
        ADDED,
        /** The article was there with other content. */
        REPLACED,
        /** The article was there, word for word. */
        NONE
    }

    /** Whether this article is there already, just as it is, so that analysing it again would be wasted. */
    boolean holds(Article article);

    /**
     * Adds an article with all that was found in it, whole or not at all.
     *
     * @throws RefusedException when this one article cannot be taken; others can
     * @throws IOException when nothing more can be written
     */
    Change add(Extraction extraction) throws RefusedException, IOException;
}

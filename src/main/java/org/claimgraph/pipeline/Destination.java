package org.claimgraph.pipeline;

import java.io.IOException;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;

/**
 * Where extractions go: a store, or a record stream.
 *
 * <p>{@link #holds} is asked by several workers at once, also while something is being added; {@link #add} is called by one thread, in
 * the order of the inputs.
 */
public interface Destination {
    /** Whether this version of the article is there already, so that analysing it again would be wasted. */
    boolean holds(Article article);

    /**
     * Adds an article with all that was found in it, whole or not at all.
     *
     * @return whether it is new here; false when it was there already, and nothing has changed
     * @throws RefusedException when this one article cannot be taken; others can
     * @throws IOException when nothing more can be added, such as on a full disk
     */
    boolean add(Extraction extraction) throws RefusedException, IOException;
}

package org.claimgraph.source;

import java.util.Iterator;

/** A format in which one file holds many documents. */
interface Container {
    /** Whether content that begins with {@code head} is of this format. */
    boolean recognises(String head);

    /**
     * The documents in {@code opened}, read as they are asked for; one that is broken is a refusal among them.
     *
     * @throws SourceException when nothing of it can be read
     */
    Iterator<Reading> open(Opened opened) throws SourceException;
}

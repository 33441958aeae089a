package org.claimgraph.server;

import java.util.Optional;
import org.claimgraph.model.Metadata;

/** An article that somebody wants to add. */
public sealed interface Submission {
    /** What the person says about it; used where the page itself does not say. */
    Metadata given();

    /**
     * A text or a file.
     *
     * @param name of the file, or what stands for one
     * @param bytes the content
     */
    record Content(String name, byte[] bytes, Optional<String> mediaType, Metadata given) implements Submission {}

    /**
     * A page of the web.
     *
     * @param url {@code http} or {@code https}
     */
    record Address(String url, Metadata given) implements Submission {}
}

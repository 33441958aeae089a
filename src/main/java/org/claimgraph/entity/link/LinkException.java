package org.claimgraph.entity.link;

/** Names cannot be linked: says what is at fault, what is wrong with it and what to do. */
public final class LinkException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LinkException(String input, String problem, String remedy, Throwable cause) {
        super(input + ": " + problem + "; " + remedy, cause);
    }
}

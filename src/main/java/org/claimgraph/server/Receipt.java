package org.claimgraph.server;

/** What became of an article that was submitted. */
public sealed interface Receipt {
    /**
     * It is in the store now.
     *
     * @param article IRI
     * @param isNew whether it was not there before
     * @param claims how many claims it makes
     */
    record Stored(String article, boolean isNew, int claims) implements Receipt {}

    /**
     * It could not be taken.
     *
     * @param message what is wrong and what to do
     */
    record Refused(String message) implements Receipt {}
}

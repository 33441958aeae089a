package org.claimgraph.pipeline;

/** What became of one input. */
public sealed interface Outcome {
    /** The input as the user named it. */
    String input();

    /**
     * An article that was taken.
     *
     * @param article IRI of the article
     * @param isNew whether it was not there before in any form
     * @param attributions how many were found in it
     * @param claims how many were found in it
     */
    record Taken(String input, String article, boolean isNew, int attributions, int claims) implements Outcome {}

    /**
     * An article that was there already, word for word.
     *
     * @param article IRI of the article
     */
    record Unchanged(String input, String article) implements Outcome {}

    /**
     * An input that is well but not for us, such as a text in another language.
     *
     * @param message names the input and says why
     */
    record Skipped(String input, String message) implements Outcome {}

    /**
     * An input that could not be taken.
     *
     * @param reason what to count it under
     * @param message names the input, what is wrong and what to do
     */
    record Refused(String input, String reason, String message) implements Outcome {}
}

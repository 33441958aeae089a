package org.claimgraph.text;

/** A document from which no article can be made: which one, why (countable), and what to do about it. */
public final class TextException extends Exception {
    /** Why a document gives no article. */
    public enum Reason {
        /** There is no text in it. */
        EMPTY("empty"),
        /** It is no text but a program, an image, an archive. */
        BINARY("binary"),
        /** Its bytes are in no character set that can be told. */
        UNDECODABLE("undecodable"),
        /** Its text is longer than the limit. */
        TOO_LARGE("too large"),
        /** It is in another language: skipped, not an error. */
        NOT_ENGLISH("not English");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The reason as people read it. */
        public String label() {
            return label;
        }
    }

    private final String source;
    private final Reason reason;

    /**
     * A document without an article.
     *
     * @param explanation what is wrong and what to do, one line, without the source
     */
    public TextException(String source, Reason reason, String explanation) {
        super(source + ": " + explanation);
        this.source = source;
        this.reason = reason;
    }

    /** The document's source, as the user named it. */
    public String source() {
        return source;
    }

    /** What to count it under. */
    public Reason reason() {
        return reason;
    }
}

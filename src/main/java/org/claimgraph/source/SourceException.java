package org.claimgraph.source;

/** An input that cannot be read: which one, why (countable), and what to do about it. */
public final class SourceException extends Exception {
    /** Why an input cannot be read. */
    public enum Reason {
        /** There is no such file. */
        MISSING("missing"),
        /** It is there but cannot be read. */
        UNREADABLE("unreadable"),
        /** It is larger than the limit. */
        TOO_BIG("too big"),
        /** It has no content. */
        EMPTY("empty"),
        /** It is a container (a feed, an archive, a list) whose form is broken. */
        MALFORMED("malformed"),
        /** It is no address on the web. */
        NO_ADDRESS("no address"),
        /** It is at a private or loopback address, which is not asked without permission. */
        PRIVATE_ADDRESS("private address"),
        /** The site's robots.txt does not allow it. */
        DISALLOWED("disallowed by robots.txt"),
        /** The server answered that it does not give it. */
        DENIED("denied by the server"),
        /** The server did not answer, or not in time. */
        UNREACHABLE("unreachable");

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
     * An input that cannot be read.
     *
     * @param explanation what is wrong and what to do, one line, without the source
     */
    public SourceException(String source, Reason reason, String explanation) {
        super(source + ": " + explanation);
        this.source = source;
        this.reason = reason;
    }

    /** The input as the user named it. */
    public String source() {
        return source;
    }

    /** What to count it under. */
    public Reason reason() {
        return reason;
    }
}

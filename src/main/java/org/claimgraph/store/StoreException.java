package org.claimgraph.store;

import java.nio.file.Path;

/** A store that cannot do what was asked: it names the folder, what is wrong, and what to do. Nothing that was stored is lost by it. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Path directory;
    private final Reason reason;

    StoreException(Path directory, Reason reason, String problem, String advice, Throwable cause) {
        super("store " + directory + ": " + problem + ". " + advice, cause);
        this.directory = directory;
        this.reason = reason;
    }

    StoreException(Path directory, Reason reason, String problem, String advice) {
        this(directory, reason, problem, advice, new IllegalStateException(problem));
    }

    /** The folder of the store. */
    public Path directory() {
        return directory;
    }

    /** What kind of thing is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The kinds of things that can be wrong with a store. */
    public enum Reason {
        /** There is no store in the folder. */
        ABSENT,
        /** The folder holds something else, a store of another format, or one with another base. */
        FOREIGN,
        /** Another process, or another part of this one, has it open. */
        IN_USE,
        /** There is no room left on the disk. */
        FULL,
        /** The disk or the database failed. */
        FAILED
    }
}

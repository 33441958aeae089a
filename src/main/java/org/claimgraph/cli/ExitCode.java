package org.claimgraph.cli;

/** How a command ended, as its exit code tells other programs. */
final class ExitCode {
    /** All well. */
    static final int OK = 0;
    /** The command did its work and found problems: an input refused, a citation that does not stand, a store that cannot be used. */
    static final int PROBLEMS = 1;
    /** The command was used wrongly and did nothing. */
    static final int USAGE = 2;
    /** The command was stopped by Ctrl-C: as shells say it, 128 and the signal's number. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

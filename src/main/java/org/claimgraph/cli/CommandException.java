package org.claimgraph.cli;

/** Why a command cannot do its work: what is wrong and what to do, one line for the person who runs it. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1;

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }

    CommandException(String message) {
        super(message);
    }
}

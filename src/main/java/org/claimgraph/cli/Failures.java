package org.claimgraph.cli;

import org.claimgraph.entity.link.LinkException;
import org.claimgraph.neo4j.Neo4jException;
import org.claimgraph.query.QueryException;
import org.claimgraph.store.StoreException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what a command throws into a message and an exit code.
 *
 * <p>Every stage has one exception whose message names the input, what is wrong and what to do; that message is all that a person
 * needs. Anything else is a fault of ours and is shown with its trace.
 */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult parsed) {
        if (exception instanceof CommandException
                || exception instanceof StoreException
                || exception instanceof LinkException
                || exception instanceof Neo4jException) {
            console.say("claimgraph: " + exception.getMessage());
            return ExitCode.PROBLEMS;
        }
        if (exception instanceof QueryException) {
            console.say("claimgraph: " + exception.getMessage());
            return ExitCode.USAGE;
        }
        LoggerFactory.getLogger(Failures.class)
                .error("a fault of claimgraph; please report it with these lines", exception);
        return ExitCode.PROBLEMS;
    }
}

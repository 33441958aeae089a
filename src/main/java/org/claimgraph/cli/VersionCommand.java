package org.claimgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the versions that an answer depends on: ours, Java's and the language models'. */
@Command(
        name = "version",
        description = "Print the versions of claimgraph, Java and the language models.",
        footer = {"", "Example:", "  claimgraph version"})
final class VersionCommand implements Callable<Integer> {
    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println("claimgraph " + Versions.CLAIMGRAPH);
        console.out().println("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        console.out().println("CoreNLP " + Versions.CORENLP);
        return ExitCode.OK;
    }
}

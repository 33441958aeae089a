package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the versions that an answer depends on: ours, Java's and the language models'. */
@Command(
        name = "version",
        description = "Print the versions of claimgraph, Java and the language models.",
        footer = {"", "Example:", "  claimgraph version"})
final class VersionCommand implements Callable<Integer> {
    private static final String FILE = "version.properties";

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Properties versions = versions();
        console.out().println("claimgraph " + versions.getProperty("claimgraph"));
        console.out().println("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        console.out().println("CoreNLP " + versions.getProperty("corenlp"));
        return ExitCode.OK;
    }

    private static Properties versions() {
        try (InputStream in = VersionCommand.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the build");
            }
            Properties result = new Properties();
            result.load(in);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

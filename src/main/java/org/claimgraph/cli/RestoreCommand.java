package org.claimgraph.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a store from a backup. */
@Command(
        name = "restore",
        description = "Make a store from a file that `backup` wrote, in a new or empty folder.",
        footer = {"", "Examples:", "  claimgraph restore news.zip --store news-again"})
final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Option(names = "--store", paramLabel = "DIR", required = true, description = "The new store's folder.")
    private Path directory;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Store.restore(directory, in);
        } catch (IOException e) {
            throw new CommandException(file + ": " + Reasons.of(e), e);
        }
        try (Store store = Store.open(directory)) {
            console.say(Watch.count(store.articles().size(), "article") + " restored");
        }
        return ExitCode.OK;
    }
}

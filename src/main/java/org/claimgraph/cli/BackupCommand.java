package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a store to one file. */
@Command(
        name = "backup",
        description = "Write the whole store, with its settings, to one file that `restore` reads.",
        footer = {"", "Examples:", "  claimgraph backup --store news -o news.zip"})
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private OutputOption output;

    @Mixin
    private StoreOption option;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        try (Store store = option.open()) {
            output.write(console, store::backup);
        }
        return ExitCode.OK;
    }
}

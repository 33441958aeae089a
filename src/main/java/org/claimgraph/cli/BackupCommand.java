package org.claimgraph.cli;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store to one file. */
@Command(
        name = "backup",
        description = "Write the whole store, with its settings, to one file that `restore` reads.",
        footer = {
            "",
            "A store that is served is backed up through its server, while others read it and articles are added.",
            "",
            "Examples:",
            "  claimgraph backup --store news -o news.zip",
            "  claimgraph backup --server 'http://127.0.0.1:3330/#token=...' -o news.zip"
        })
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Back up the store that `claimgraph serve` serves there: the address that it printed.")
    private Optional<URI> server;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:CLAIMGRAPH_TOKEN}",
            description = "The server's token, where the address has none (default: CLAIMGRAPH_TOKEN).")
    private Optional<String> token;

    @Mixin
    private OutputOption output;

    @Mixin
    private StoreOption option;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        if (server.isPresent()) {
            output.write(console, ServedStore.at(server.get(), token)::backup);
            return ExitCode.OK;
        }
        try (Store store = option.open()) {
            output.write(console, store::backup);
        }
        return ExitCode.OK;
    }
}

package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives back room on the disk. */
@Command(
        name = "compact",
        description = {
            "Write the store's database anew, without the room that earlier changes left behind.",
            "It needs as much free disk as the database holds; an interruption leaves the store as it was."
        },
        footer = {"", "Examples:", "  claimgraph compact --store news"})
final class CompactCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption option;

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            store.compact();
            console.say(store.directory() + " is compact");
        }
        return ExitCode.OK;
    }
}

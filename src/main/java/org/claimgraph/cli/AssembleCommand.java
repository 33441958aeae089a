package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes what follows from many articles again from the articles. */
@Command(
        name = "assemble",
        description = {
            "Make stories, propositions, contradictions and what is accepted again from the articles.",
            "They are kept in step with every change; this is for when the store's acceptance.properties was changed."
        },
        footer = {"", "Examples:", "  claimgraph assemble --store news"})
final class AssembleCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption option;

    AssembleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            store.assemble();
            console.say(Watch.count(store.stats().propositions(), "proposition"));
        }
        return ExitCode.OK;
    }
}

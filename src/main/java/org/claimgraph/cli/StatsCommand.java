package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Stats;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints how much is in a store. */
@Command(
        name = "stats",
        description = "Print how much is in the store, a name and a number a line.",
        footer = {"", "Examples:", "  claimgraph stats", "  claimgraph stats --store news"})
final class StatsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption option;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            Stats stats = store.stats();
            line("articles", stats.articles());
            line("stories", stats.stories());
            line("publishers", stats.publishers());
            line("mentions", stats.mentions());
            line("entities", stats.entities());
            line("attributions", stats.attributions());
            line("claims", stats.claims());
            line("propositions", stats.propositions());
            line("corroborated", stats.corroborated());
            line("contradictions", stats.contradictions());
            line("accepted", stats.accepted());
            line("passages", stats.passages());
            line("quads", stats.quads());
            return ExitCode.OK;
        }
    }

    private void line(String name, long number) {
        console.out().printf("%-14s %10d%n", name, number);
    }
}

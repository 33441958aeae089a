package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.query.Show;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page about one thing of a store. */
@Command(
        name = "show",
        description = "Show an entity, a claim or an article to people, with quotes and where they stand.",
        footer = {
            "",
            "Examples:",
            "  claimgraph show 'Pavel Dorn'",
            "  claimgraph show harbour-lease.txt",
            "  claimgraph show urn:claimgraph:claim:9f2c6d1e5b7a40838c0f4e6a1d2b3c4d"
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "IRI-OR-NAME",
            description =
                    "An entity's name, IRI or link; a claim's or attribution's IRI; an article's IRI, title, URL or input.")
    private String name;

    @Mixin
    private StoreOption option;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            console.out().print(new Show(store).page(name));
            return ExitCode.OK;
        }
    }
}

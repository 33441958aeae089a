package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.model.Justification;
import org.claimgraph.query.identity.Identities;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an entity's link back. */
@Command(
        name = "unlink",
        description = {
            "Take an entity's link back: one that `link` made, else the one that the extraction found. Without the latter each article has an entity"
                    + " of its own again; `link` with the same title gives it back, with the IRI that is printed."
        },
        footer = {"", "Examples:", "  claimgraph unlink 'Halden' --reason 'the town, not the company'"})
final class UnlinkCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(paramLabel = "ENTITY", description = "An entity's IRI, link, or name.")
    private String name;

    @Mixin
    private DecisionOption decision;

    @Mixin
    private StoreOption option;

    UnlinkCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        Justification why = decision.justification(parts.clock());
        try (Store store = option.open()) {
            new Identities(store).unlink(name, why).forEach(one -> console.say(DecisionText.of(one)));
            return ExitCode.OK;
        }
    }
}

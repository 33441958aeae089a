package org.claimgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.model.Justification;
import org.claimgraph.query.identity.Identities;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes back that entities are one. */
@Command(
        name = "unmerge",
        description = {
            "Take back that entities are one: all mergings that name an entity, or those of two with each other. What was before is restored.",
            "`claimgraph entities --decisions` lists the mergings."
        },
        footer = {"", "Examples:", "  claimgraph unmerge 'Pavel Dorn' 'P. Dorn' --reason 'a namesake'"})
final class UnmergeCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "ENTITY", description = "An entity's IRI, link, or name.")
    private String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ENTITY", description = "The one it was merged with.")
    private Optional<String> other;

    @Mixin
    private DecisionOption decision;

    @Mixin
    private StoreOption option;

    UnmergeCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        Justification why = decision.justification(parts.clock());
        try (Store store = option.open()) {
            new Identities(store).unmerge(name, other, why).forEach(one -> console.say(DecisionText.of(one)));
            return ExitCode.OK;
        }
    }
}

package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.model.Justification;
import org.claimgraph.query.identity.Identities;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what an entity is in Wikipedia. */
@Command(
        name = "link",
        description = {
            "Say which article of the English Wikipedia is about an entity, whatever the extraction linked it to. Entities with one link are one.",
            "Linking an entity to what it was unlinked from takes that back."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph link 'Port Merel' 'Port Merel (Karvonia)' --reason 'the harbour, not the ship'"
        })
final class LinkCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "ENTITY", description = "An entity's IRI, link, or name.")
    private String name;

    @Parameters(index = "1", paramLabel = "TITLE", description = "The article's title or address.")
    private String title;

    @Mixin
    private DecisionOption decision;

    @Mixin
    private StoreOption option;

    LinkCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        Justification why = decision.justification(parts.clock());
        try (Store store = option.open()) {
            console.say(DecisionText.of(new Identities(store).link(name, title, why)));
            return ExitCode.OK;
        }
    }
}

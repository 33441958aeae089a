package org.claimgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Justification;
import org.claimgraph.query.identity.Identities;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes entities one. */
@Command(
        name = "merge",
        description = {
            "Make entities one; the first stands for all. Every question and view then sees one entity, the articles stay as they are, and `unmerge`"
                    + " restores what was before.",
            "The decision is kept in the graph cg:decisions with who, when and why."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph merge 'Pavel Dorn' 'P. Dorn' --reason 'the minister, by his office in both'",
            "  claimgraph merge --all 'Pavel Dorn' --reason 'there is only one'"
        })
final class MergeCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "ENTITY", description = "An entity's IRI, link, or name.")
    private List<String> names;

    @Option(names = "--all", description = "Merge all entities that have these names, the most mentioned one first.")
    private boolean all;

    @Mixin
    private DecisionOption decision;

    @Mixin
    private StoreOption option;

    MergeCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        if (names.size() < 2 && !all) {
            throw new ParameterException(
                    command.commandLine(), "merging takes two entities; name another one, or give --all");
        }
        Justification why = decision.justification(parts.clock());
        try (Store store = option.open()) {
            Identities identities = new Identities(store);
            List<Decision> taken = all ? identities.mergeAll(names, why) : identities.merge(names, why);
            taken.forEach(one -> console.say(DecisionText.of(one)));
            return ExitCode.OK;
        }
    }
}

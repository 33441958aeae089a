package org.claimgraph.cli;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.claimgraph.model.Justification;
import picocli.CommandLine.Option;

/** Who decides something, and why; when is now. */
final class DecisionOption {
    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why; it is kept with the decision.")
    private String reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name:-somebody}",
            description = "Who decides (default: the user of the computer).")
    private String by;

    Justification justification(InstantSource clock) throws CommandException {
        if (reason.isBlank() || by.isBlank()) {
            throw new CommandException(
                    "a decision needs a reason and somebody who decides; give --reason and --by some words");
        }
        return new Justification(by, clock.instant().truncatedTo(ChronoUnit.SECONDS), reason);
    }
}

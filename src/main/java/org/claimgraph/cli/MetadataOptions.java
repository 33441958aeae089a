package org.claimgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.model.Metadata;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a user says about all articles of a run, which their pages may not say. */
final class MetadataOptions {
    /** As precise as it is known: a year, a month, a day, or a time of a day. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}"
                    + "(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?");

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "When the articles were published, where the page does not say (ISO 8601, such as 2026-03-10). Words"
                            + " like 'on Tuesday' are resolved against it.")
    private Optional<String> published;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "The outlet that published them, where the page does not say.")
    private Optional<String> publisher;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who wrote them, where the page does not say; repeat it for several authors.")
    private List<String> authors = new ArrayList<>();

    /** What the user says about the articles; {@code url} is that of the only one. */
    Metadata metadata(Optional<String> url) {
        if (published.isPresent() && !DATE.matcher(published.get()).matches()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--published is '" + published.get()
                            + "'; write it as YYYY-MM-DD, or as much of that as is known (ISO 8601)");
        }
        return new Metadata(url, Optional.empty(), authors, publisher, published, Optional.empty(), Optional.empty());
    }
}

package org.claimgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Manners;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which articles a command reads, what their pages may not say about them, and how many are worked on at once. */
final class ArticleOptions {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "Articles: text, web pages, PDF, feeds, WARC archives or JSON Lines as files, folders (with all in them),"
                            + " patterns such as 'news/*.html', addresses (https://...), @FILE for a list of inputs, or - for"
                            + " standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private MetadataOptions about;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the article is on the web, where the page does not say; for a single article.")
    private Optional<String> url;

    @Option(
            names = "--allow-private-network",
            description = "Read addresses of this machine and of private networks too, which are refused otherwise.")
    private boolean privateNetwork;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description =
                    "How many articles to work on at once (default: one for each processor core). The result does not"
                            + " depend on it.")
    private Optional<Integer> jobs;

    /** The inputs as given; at least one. */
    List<String> inputs() {
        if (inputs.isEmpty()) {
            throw wrong("Missing required parameter: 'INPUT'");
        }
        return inputs;
    }

    /** Whether any input was given. */
    boolean isEmpty() {
        return inputs.isEmpty();
    }

    /** How the web is read. */
    Manners manners() {
        return privateNetwork ? Manners.DEFAULT.withPrivateNetwork() : Manners.DEFAULT;
    }

    /** The number of workers. */
    int jobs() {
        int result = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (result < 1) {
            throw wrong("--jobs is " + result + "; it must be 1 or more");
        }
        return result;
    }

    /** What the user says about all of the articles. */
    Metadata metadata() {
        if (url.isPresent() && (inputs.size() > 1 || Files.isDirectory(Path.of(inputs.get(0))))) {
            throw wrong("--url names a single article, but there are several inputs; give them one by one");
        }
        return about.metadata(url);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}

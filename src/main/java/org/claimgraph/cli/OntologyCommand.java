package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Metadata;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.ontology.OntologyCheck;
import org.claimgraph.ontology.OntologyException;
import org.claimgraph.pipeline.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What concerns the relations and words that claims are read with. */
@Command(name = "ontology", description = "Check relations and the words that stand for them.")
final class OntologyCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Spec
    private CommandSpec command;

    OntologyCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "say what to do: claimgraph ontology check [FILE...]");
    }

    /** Checks the ontology by its shapes and by its own examples. */
    @Command(
            name = "check",
            description = {
                "Check the ontology that ships and the Turtle files FILE that add to it: every relation and word is whole, and every"
                        + " example sentence of a frame shows its relation when it is read as an article is."
            },
            footer = {
                "",
                "Examples:",
                "  claimgraph ontology check harbours.ttl",
                "  claimgraph ontology check --no-examples harbours.ttl"
            })
    int check(
            @Parameters(
                            paramLabel = "FILE",
                            description = "Turtle files with further relations and words.",
                            arity = "0..*")
                    List<Path> files,
            @Option(names = "--no-examples", description = "Only the form; needs no models and takes a second.")
                    boolean noExamples) {
        List<String> texts = new ArrayList<>();
        for (Path file : files == null ? List.<Path>of() : files) {
            try {
                texts.add(Files.readString(file));
            } catch (IOException e) {
                throw new ParameterException(command.commandLine(), file + " cannot be read: " + e);
            }
        }
        List<String> problems;
        int examples = 0;
        try {
            OntologyCheck check = new OntologyCheck(texts);
            problems = new ArrayList<>(check.problems());
            if (problems.isEmpty() && !noExamples) {
                examples = check.examples().size();
                problems.addAll(missed(check, parts.extractor(() -> Ontology.with(texts), false)));
            }
        } catch (OntologyException e) {
            problems = List.of(String.valueOf(e.getMessage()));
        }
        problems.forEach(console::say);
        console.say(Watch.count(problems.size(), "problem") + ", " + Watch.count(examples, "example") + " read");
        return problems.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private List<String> missed(OntologyCheck check, Extractor extractor) {
        List<String> result = new ArrayList<>();
        for (OntologyCheck.Example example : check.examples()) {
            if (!check.shows(extractor.extract(article(example)), example)) {
                result.add("frame " + example.frame() + ": " + example.relation() + " is not found in its example '"
                        + example.text() + "'");
            }
        }
        return result;
    }

    private Article article(OntologyCheck.Example example) {
        String source = example.frame() + ".txt";
        return new Article(
                parts.iris().article(Optional.empty(), source, example.text()),
                source,
                Metadata.UNKNOWN,
                new CodePoints(example.text()),
                parts.clock().instant());
    }
}

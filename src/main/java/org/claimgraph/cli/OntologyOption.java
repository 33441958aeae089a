package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.Hashes;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.ontology.OntologyException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a user adds to the relations and words that the program knows. */
final class OntologyOption {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--ontology",
            paramLabel = "FILE",
            description = "Turtle file with further relations or words (docs/ontology.md); repeat it for several.")
    private List<Path> files = new ArrayList<>();

    /** The texts of the files. */
    List<String> texts() {
        List<String> result = new ArrayList<>();
        for (Path file : files) {
            try {
                result.add(Files.readString(file));
            } catch (IOException e) {
                throw new ParameterException(command.commandLine(), "--ontology " + file + " cannot be read: " + e);
            }
        }
        return result;
    }

    /** The ontology with what the files add. */
    Ontology ontology() {
        try {
            return Ontology.with(texts());
        } catch (OntologyException e) {
            throw new ParameterException(
                    command.commandLine(), e.getMessage() + "; try: claimgraph ontology check FILE", e);
        }
    }

    /** What tells this ontology from another in the settings of a run: nothing for the one that ships. */
    String settings() {
        return files.isEmpty() ? "" : " ontology " + Hashes.sha256(String.join("\n", texts()));
    }
}

package org.claimgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.source.InputReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A query in whatever language, and in which format its answer is wanted. */
final class QueryOption {
    @ArgGroup(multiplicity = "1")
    private Text text;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatOption.class,
            description = "table (default), json, csv, tsv, xml, or for a graph turtle.")
    private ResultFormat format;

    /** Where the query is. */
    static final class Text {
        @Parameters(arity = "0..1", paramLabel = "QUERY", description = "The query itself.")
        private Optional<String> query = Optional.empty();

        @Option(
                names = {"-f", "--file"},
                paramLabel = "FILE",
                description = "A file with the query; - for standard input.")
        private Optional<String> file = Optional.empty();
    }

    ResultFormat format() {
        return format;
    }

    /** The query's text, from wherever it is. */
    String read(Console console) throws CommandException {
        if (text.file.isEmpty()) {
            return text.query.orElse("");
        }
        String file = text.file.get();
        try {
            return file.equals(InputReader.STANDARD_INPUT)
                    ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new CommandException(file + ": " + Reasons.of(e), e);
        }
    }
}

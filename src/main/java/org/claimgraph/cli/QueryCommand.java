package org.claimgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.query.Sparql;
import org.claimgraph.source.InputReader;
import org.claimgraph.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a SPARQL query from a store. */
@Command(
        name = "query",
        description = {
            "Answer a SPARQL 1.1 query. The default graph is all articles together; GRAPH gives each under its own name.",
            "The prefixes cg:, oa:, rdf:, schema:, skos:, prov: and the others of the ontology need no declaration."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph query 'SELECT ?name (COUNT(*) AS ?n) { [] cg:source/skos:prefLabel ?name } GROUP BY ?name'",
            "  claimgraph query -f question.rq --format csv > answer.csv",
            "  claimgraph query 'DESCRIBE <urn:claimgraph:claim:...>' --format turtle"
        })
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Text text;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatOption.class,
            description = "table (default), json, csv, tsv, xml, or for a graph turtle.")
    private ResultFormat format;

    @Mixin
    private StoreOption option;

    QueryCommand(Console console) {
        this.console = console;
    }

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

    @Override
    public Integer call() throws CommandException {
        Sparql query = Sparql.parse(read());
        try (Store store = option.open()) {
            query.write(store, format, console.out());
        }
        return ExitCode.OK;
    }

    private String read() throws CommandException {
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

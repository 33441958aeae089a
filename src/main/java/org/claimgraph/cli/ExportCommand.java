package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Labelled;
import org.claimgraph.ontology.EventTable;
import org.claimgraph.record.RecordWriter;
import org.claimgraph.store.ExportFormat;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes out all that a store holds. */
@Command(
        name = "export",
        description =
                "Write the whole store, article by article in the order of their IRIs. The same store gives the same bytes.",
        footer = {
            "",
            "Examples:",
            "  claimgraph export --format nquads > store.nq",
            "  claimgraph export --format trig --derived -o store.trig",
            "  claimgraph export --format jsonl -o store.jsonl",
            "  claimgraph export --format plover-csv -o events.csv",
            "  claimgraph export --format jsonl | claimgraph import - --store copy"
        })
final class ExportCommand implements Callable<Integer> {
    private static final String RECORDS = "jsonl";
    private static final String EVENTS = "plover-csv";

    private final Console console;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "nquads, trig, turtle or jsonld: the graph; jsonl: the record stream that 'import' reads;"
                    + " plover-csv: the events as a table.")
    private String format;

    @Option(
            names = "--derived",
            description =
                    "With the graphs that are derived from all articles together: stories, propositions and their support,"
                            + " contradictions, what is accepted, versions. Formats of the graph only.")
    private boolean derived;

    @Mixin
    private OutputOption output;

    @Mixin
    private StoreOption option;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        Optional<ExportFormat> graph = Labelled.find(ExportFormat.class, format);
        if (graph.isEmpty() && !format.equals(RECORDS) && !format.equals(EVENTS)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--format is '" + format + "'; it must be one of " + Labelled.labels(ExportFormat.class) + ", "
                            + RECORDS + ", " + EVENTS);
        }
        if (derived && graph.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--derived goes with the formats of the graph: " + Labelled.labels(ExportFormat.class));
        }
        try (Store store = option.open()) {
            output.write(console, out -> {
                if (graph.isPresent() && derived) {
                    store.exportWithDerived(graph.get(), out);
                } else if (graph.isPresent()) {
                    store.export(graph.get(), out);
                } else if (format.equals(EVENTS)) {
                    events(store, out);
                } else {
                    records(store, out);
                }
            });
        }
        return ExitCode.OK;
    }

    private static void records(Store store, OutputStream out) throws IOException {
        RecordWriter writer = new RecordWriter(out);
        for (String article : store.articles()) {
            Optional<Extraction> extraction = store.read(article);
            if (extraction.isPresent()) {
                writer.write(extraction.get());
            }
        }
        for (Decision decision : store.decisions()) {
            writer.write(decision);
        }
    }

    private static void events(Store store, OutputStream out) throws IOException {
        EventTable table = new EventTable();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(table.header() + "\r\n");
        for (String article : store.articles()) {
            Optional<Extraction> extraction = store.read(article);
            if (extraction.isPresent()) {
                for (String line : table.lines(extraction.get())) {
                    writer.write(line + "\r\n");
                }
            }
        }
        writer.flush();
    }
}

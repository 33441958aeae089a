package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Delivery;
import org.claimgraph.pipeline.StoreDestination;
import org.claimgraph.record.RecordException;
import org.claimgraph.record.RecordReader;
import org.claimgraph.source.InputReader;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Loads record streams, whoever wrote them, after checking them whole. */
@Command(
        name = "import",
        description = {
            "Load record streams (JSON Lines) into the store, whoever wrote them.",
            "All files are checked to their end before anything is loaded: one broken line, and nothing changes."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph import articles.jsonl",
            "  claimgraph extract articles/ | claimgraph import - --store news"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Record streams; - for standard input.")
    private List<String> names;

    @Mixin
    private StoreOption option;

    ImportCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    /** A stream on disk, and what the user calls it. */
    private record Input(String name, Path file) {}

    @Override
    public Integer call() throws CommandException {
        List<Input> inputs = new ArrayList<>();
        List<Path> temporary = new ArrayList<>();
        try {
            for (String name : names) {
                inputs.add(new Input(name, name.equals(InputReader.STANDARD_INPUT) ? keep(temporary) : Path.of(name)));
            }
            for (Input input : inputs) {
                check(input);
            }
            return load(inputs);
        } finally {
            temporary.forEach(file -> file.toFile().delete());
        }
    }

    /** Standard input as a file, since it is read twice. */
    private Path keep(List<Path> temporary) throws CommandException {
        try {
            Path file = Files.createTempFile("claimgraph", ".jsonl");
            temporary.add(file);
            try (var out = Files.newOutputStream(file)) {
                console.in().transferTo(out);
            }
            return file;
        } catch (IOException e) {
            throw new CommandException("cannot keep standard input: " + Reasons.of(e), e);
        }
    }

    private void check(Input input) throws CommandException {
        try (RecordReader reader = open(input)) {
            while (reader.read().isPresent()) {
                // reading checks
            }
        } catch (RecordException e) {
            throw new CommandException(e.getMessage() + "; nothing was loaded", e);
        } catch (IOException e) {
            throw new CommandException(input.name() + ": " + Reasons.of(e) + "; nothing was loaded", e);
        }
    }

    private RecordReader open(Input input) throws IOException {
        InputStream in = Files.newInputStream(input.file());
        return new RecordReader(in, input.name(), parts.clock().instant());
    }

    /** Takes the decisions that the store does not have yet. */
    private static void decide(Store store, List<Decision> decisions) {
        List<Decision> known = store.decisions();
        decisions.stream().filter(decision -> !known.contains(decision)).forEach(store::decide);
    }

    private int load(List<Input> inputs) throws CommandException {
        try (Store store = option.create(parts.iris());
                Watch watch = new Watch(console)) {
            Delivery delivery = new Delivery(new StoreDestination(store, parts.run()));
            try {
                for (Input input : inputs) {
                    try (RecordReader reader = open(input);
                            Stream<Extraction> extractions = reader.extractions()) {
                        delivery.run(extractions, watch);
                        decide(store, reader.decisions());
                    }
                }
            } catch (StoreException e) {
                watch.summarize();
                throw e;
            } catch (IOException e) {
                watch.summarize();
                throw new CommandException("cannot read on: " + Reasons.of(e), e);
            }
            watch.summarize();
            return watch.tally().refused() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
        }
    }
}

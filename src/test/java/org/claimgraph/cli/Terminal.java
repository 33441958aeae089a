package org.claimgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.entity.link.InventedNames;
import org.claimgraph.language.SharedAnalyzer;
import org.claimgraph.model.Iris;

/** Runs commands of the program in this process and keeps what they printed. */
final class Terminal {
    /** What a command did. */
    record Run(int code, String out, String err) {}

    /** Shared by all tests, so that the models are loaded once. */
    private static final Parts PARTS =
            new Parts(Iris.DEFAULT, InstantSource.system(), SharedAnalyzer.CACHE, InventedNames::linker);

    private byte[] in = new byte[0];

    /** Gives the next commands {@code text} on standard input. */
    Terminal typing(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Runs a command with options at hand to its end. */
    Run run(String command, List<String> options, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(options);
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    /** Runs a command to its end. */
    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = Claimgraph.run(console, PARTS, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes much: standard output, or a file that is replaced only when all of it is written. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output; it is replaced when all is written.")
    private Optional<Path> file;

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Does all of {@code writing}, or leaves a file as it was. */
    void write(Console console, Writing writing) throws CommandException {
        try {
            if (file.isEmpty()) {
                writing.to(console.stream());
            } else if (replaceable().isEmpty()) {
                directly(file.get(), writing);
            } else {
                replace(file.get(), writing);
            }
        } catch (IOException e) {
            String target = file.map(Path::toString).orElse("standard output");
            throw new CommandException("cannot write to " + target + ": " + Reasons.of(e), e);
        }
    }

    /** The file, where one is named that can be replaced: not a device, nor a pipe. */
    Optional<Path> replaceable() {
        return file.filter(path -> !Files.exists(path) || Files.isRegularFile(path));
    }

    /** Writes to a device or pipe, which cannot be replaced. */
    private static void directly(Path device, Writing writing) throws IOException {
        try (OutputStream out = Files.newOutputStream(device)) {
            writing.to(out);
        }
    }

    private static void replace(Path target, Writing writing) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            directly(part, writing);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

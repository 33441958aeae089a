package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.claimgraph.entity.link.InventedNames;
import org.claimgraph.language.SharedAnalyzer;

/** Runs the program as a user does: the launcher in a process of its own. */
final class Launcher {
    /** Whether the first start was made, which learns to start quickly and says so. */
    private static boolean isTrained;

    /** The bit of signal 2 in a mask of signals. */
    private static final long SIGINT = 1L << 1;

    private final Path launcher;
    private final Path scratch;

    private Launcher(Path launcher, Path scratch) {
        this.launcher = launcher;
        this.scratch = scratch;
    }

    /** The launcher of this project, whose classes Maven has just compiled; output is kept in {@code scratch}. */
    static Launcher ofThisProject(Path scratch) throws IOException {
        Path built = Path.of("target/built");
        if (!Files.exists(built)) {
            Files.createFile(built);
        }
        Files.setLastModifiedTime(built, FileTime.from(Instant.now()));
        Launcher launcher = new Launcher(Path.of("claimgraph").toAbsolutePath(), scratch);
        if (!isTrained) {
            isTrained = true;
            launcher.startIn(scratch, "version").process().onExit().join();
        }
        return launcher;
    }

    /** Another launcher. */
    static Launcher of(Path launcher, Path scratch) {
        return new Launcher(launcher, scratch);
    }

    /** A command under way. */
    record Running(Process process, Path out, Path err) {
        /** Waits for its end. */
        Terminal.Run finish() throws IOException, InterruptedException {
            boolean ended = process.waitFor(9, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended).as("ended within nine minutes").isTrue();
            return new Terminal.Run(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        /** Ends it at once, in the middle of whatever it does (SIGKILL). */
        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** Starts a command in {@code directory}. */
    Running startIn(Path directory, String... arguments) throws IOException {
        return startIn(directory, Map.of(), arguments);
    }

    /** Starts a command in {@code directory}, with {@code variables} in its environment. */
    Running startIn(Path directory, Map<String, String> variables, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(ignoresInterrupts() ? List.of("env", "--default-signal=INT") : List.of());
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(scratch, "run", ".out");
        Path err = Files.createTempFile(scratch, "run", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .put(
                        "CLAIMGRAPH_CACHE",
                        InventedNames.cache(SharedAnalyzer.CACHE.toAbsolutePath())
                                .toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Running(process, out, err);
    }

    /** Whether this process and what it starts would not hear of Ctrl-C, as those that a shell starts in the background. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> line.substring("SigIgn:".length()).strip())
                        .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & SIGINT) != 0);
    }

    /** Runs a command to its end. */
    Terminal.Run run(String... arguments) throws IOException, InterruptedException {
        return startIn(Path.of("").toAbsolutePath(), arguments).finish();
    }
}

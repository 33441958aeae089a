package org.claimgraph.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedMakingTest {
    @TempDir
    Path folder;

    @Test
    void oneMakesItWhileTheOtherWaitsAndWhatAKilledOneLeftIsTakenAway() throws Exception {
        Process other = otherProcess();
        try {
            await(() -> parts().size() == 1);
            CompletableFuture<Void> here = CompletableFuture.runAsync(this::make);
            Thread.sleep(300);
            assertThat(here).isNotDone();
            Making.removeLeftovers(index());
            assertThat(parts()).as("what another process is making is let be").hasSize(1);
            other.destroyForcibly().waitFor();
            here.get(1, TimeUnit.MINUTES);
        } finally {
            other.destroyForcibly();
        }
        assertThat(parts()).isEmpty();
        try (CandidateIndex made = CandidateIndex.open(index())) {
            assertThat(made.candidates("Berian Steel")).isNotEmpty();
        }
    }

    @Test
    void whatWasLeftBesideAFinishedIndexIsTakenAwayWhenItIsOpened() throws IOException {
        make();
        Path left = Files.createDirectory(folder.resolve("names.part1"));
        Files.writeString(left.resolve("segment"), "half");
        Making.removeLeftovers(index());
        assertThat(left).doesNotExist();
        assertThat(index()).isDirectory();
    }

    private Path index() {
        return folder.toAbsolutePath().resolve("names");
    }

    private void make() {
        try {
            CandidateCompiler.compile(InventedNames.dictionary(), index(), rows -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process otherProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessMaking.class.getName(),
                        index().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<Path> parts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("names.part"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.sleep(20);
        }
    }
}

package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.cli.Terminal.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An extraction that is stopped with Ctrl-C, killed, and goes on. */
@Tag("slow")
class InterruptedExtractTest {
    @TempDir
    Path folder;

    @Test
    void goesOnWhereItWas() throws Exception {
        Path articles = articles(120);
        Path found = folder.resolve("found.jsonl");
        Path journal = folder.resolve("found.jsonl.journal");
        Launcher launcher = Launcher.ofThisProject(folder);
        String[] command = {"extract", articles.toString(), "--no-links", "-o", found.toString()};

        Launcher.Running stopped = launcher.startIn(folder, command);
        awaitLines(stopped, journal, 5);
        new ProcessBuilder("kill", "-INT", "" + stopped.process().pid()).start().waitFor();
        Run first = stopped.finish();
        assertThat(first.code()).as(first.err()).isEqualTo(130);
        assertThat(first.err()).contains("stopped; the same command goes on where it stopped");
        int after = lines(journal);
        assertThat(after).isBetween(5, 119);
        assertThat(found).doesNotExist();

        Launcher.Running killed = launcher.startIn(folder, command);
        awaitLines(killed, journal, after + 5);
        killed.kill();

        Run last = launcher.startIn(folder, command).finish();
        assertThat(last.code()).as(last.err()).isZero();
        assertThat(last.err()).contains("of an interrupted run");
        Run whole = new Terminal().run("extract", articles.toString(), "--no-links");
        assertThat(withoutCapture(Files.readString(found))).isEqualTo(withoutCapture(whole.out()));
        assertThat(journal).doesNotExist();
    }

    private static void awaitLines(Launcher.Running run, Path journal, int count)
            throws IOException, InterruptedException {
        while (run.process().isAlive() && lines(journal) < count) {
            Thread.sleep(5);
        }
    }

    private static int lines(Path journal) throws IOException {
        return Files.exists(journal) ? Files.readAllLines(journal).size() : 0;
    }

    private static List<String> withoutCapture(String records) {
        return records.lines()
                .map(line -> line.replaceAll("\"captured\":\"[^\"]*\"", ""))
                .toList();
    }

    private Path articles(int count) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < count; i++) {
            Files.writeString(articles.resolve("%03d.txt".formatted(i)), """
                    The mayor of Lindow said on Monday that the town would close %d schools. Parents rejected the plan.

                    "We will not leave," a teacher told the council. According to the union, %d teachers lost their jobs.
                    """.formatted(i + 2, 10 * i + 7));
        }
        return articles;
    }
}

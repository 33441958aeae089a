package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimgraph.cli.Terminal.Run;
import org.claimgraph.pipeline.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TimingsTest {
    @TempDir
    Path folder;

    @Test
    void everyStageHasALineAfterTheSummary() throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "The mayor of Port Merel said on Monday that the town would close three schools.");
        Run run = new Terminal()
                .run(
                        "build",
                        article.toString(),
                        "--timings",
                        "--store",
                        folder.resolve("store").toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().lines().skip(1)).hasSameSizeAs(Stage.values());
        assertThat(run.err())
                .containsSubsequence(
                        Arrays.stream(Stage.values()).map(Stage::label).toList());
        assertThat(run.err())
                .containsPattern("language +\\d+\\.\\d\\d seconds +\\d+\\.\\d %")
                .doesNotContain("language            0.00 seconds");
    }

    @Test
    void nobodyIsToldWhoDoesNotAsk() throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), "The mayor resigned.");
        Run run = new Terminal().run("extract", "--no-claims", article.toString());
        assertThat(run.err()).hasLineCount(1);
    }
}

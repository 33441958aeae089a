package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimgraph.cli.Terminal.Run;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.record.RecordWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that becomes full while a store grows on it: a small file system in memory. */
@Tag("slow")
class FullDiskTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void mountASmallDisk() throws Exception {
        Process mount = new ProcessBuilder(
                        "mount", "-t", "tmpfs", "-o", "size=116m", "claimgraph-test", disk().toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(mount.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(mount.waitFor() == 0, "no small disk can be mounted here: " + answer);
    }

    @AfterEach
    void unmount() throws Exception {
        new ProcessBuilder("umount", disk().toString()).start().waitFor();
    }

    @Test
    void whatWasStoredStaysAndTheRestFollowsWhenThereIsRoom() throws Exception {
        Path records = folder.resolve("records.jsonl");
        Files.write(records, articles(60));
        Path filler = disk().resolve("filler");
        Files.write(filler, new byte[40 << 20]);
        String store = disk().resolve("store").toString();

        Run full = terminal.run("import", records.toString(), "--store", store);
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err()).contains("no room left").contains("make room");
        assertThat(full.err()).containsPattern("(?m)^[1-5]?\\d articles, ");

        Files.delete(filler);
        Run well = terminal.run("verify", "--store", store);
        assertThat(well.code()).as(well.out() + well.err()).isZero();
        Run again = terminal.run("import", records.toString(), "--store", store);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(terminal.run("verify", "--store", store).err()).contains("60 articles checked, all well");
    }

    private Path disk() throws IOException {
        return Files.createDirectories(folder.resolve("disk"));
    }

    private static byte[] articles(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = new RecordWriter(out)) {
            for (int i = 0; i < count; i++) {
                String text = ("The harbour committee of pier " + i + " met again. ").repeat(2400);
                String source = "minutes-" + i + ".txt";
                String id = Iris.DEFAULT.article(Optional.empty(), source, text);
                Article article = new Article(id, source, Metadata.UNKNOWN, new CodePoints(text), Instant.EPOCH);
                writer.write(new Extraction(article, List.of(), List.of(), List.of()));
            }
        }
        return out.toByteArray();
    }
}

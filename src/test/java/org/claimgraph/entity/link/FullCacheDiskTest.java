package org.claimgraph.entity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that becomes full while the index of names is made on it: a small file system in memory. */
@Tag("slow")
class FullCacheDiskTest {
    @TempDir
    Path folder;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        Process mount = new ProcessBuilder(
                        "mount", "-t", "tmpfs", "-o", "size=4m", "claimgraph-test", folder.toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(mount.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(mount.waitFor() == 0, "no small disk can be mounted here: " + answer);
    }

    @AfterEach
    void unmount() throws Exception {
        new ProcessBuilder("umount", folder.toString()).start().waitFor();
    }

    @Test
    void nothingStaysBehindAndTheIndexIsMadeWhenThereIsRoom() throws IOException {
        Path filler = folder.resolve("filler");
        Files.write(filler, new byte[3 << 20]);
        Path index = folder.resolve("names");
        assertThatThrownBy(() -> CandidateCompiler.compile(names(), index, rows -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("filler", "names.lock");
        }

        Files.delete(filler);
        CandidateCompiler.compile(names(), index, rows -> {});
        try (CandidateIndex made = CandidateIndex.open(index)) {
            assertThat(made.candidates("Berian Steel")).isNotEmpty();
        }
    }

    private static InputStream names() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder rows = new StringBuilder("Berian Steel\tBerian_Steel\t1.0\n");
        for (int i = 0; i < 40_000; i++) {
            String name = "N" + Long.toString(random.nextLong(1L << 50), 36);
            rows.append(name).append('\t').append(name).append("_Company\t1.0\n");
        }
        return InventedNames.compressed(rows.toString());
    }
}

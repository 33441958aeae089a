package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.claimgraph.source.InputReader;
import org.claimgraph.source.Limits;
import org.claimgraph.source.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages a second of one core, from compressed file to article, on the shared pages; processor time, so that a busy machine counts alike. */
@Tag("slow")
class WebPageSpeedTest {
    private static final Path PAGES = Path.of("../shared/gold/webpage/pages");
    private static final int ROUNDS = 6;

    private final ArticleReader reader = new ArticleReader(Iris.DEFAULT, InstantSource.system()).inAnyLanguage();

    @Test
    void readsPagesFast() throws TextException {
        assumeTrue(Files.isDirectory(PAGES), "no shared pages here");
        double fastest = 0;
        for (int round = 0; round < ROUNDS; round++) {
            fastest = Math.max(fastest, pagesASecond());
        }
        System.out.printf("%.0f pages a second of one core%n", fastest);
        assertThat(fastest)
                .as("half of what is promised, for machines with other work")
                .isGreaterThan(25);
    }

    private double pagesASecond() throws TextException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Reading> readings = new InputReader(Limits.DEFAULT, InputStream.nullInputStream())
                .read(List.of(PAGES.toString()))
                .toList();
        for (Reading reading : readings) {
            reader.read((Document) reading, Metadata.UNKNOWN);
        }
        return readings.size() * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}

package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("found.jsonl");
    }

    @Test
    void goesOnAfterTheLastWholeArticle() throws IOException {
        try (RecordFile first = new RecordFile(file, "plan")) {
            first.add(article(1));
            first.add(article(2));
        }
        append("found.jsonl.part", "{\"type\":\"article\",\"half");
        append("found.jsonl.journal", "99999999 urn:claimgraph:article:half");
        try (RecordFile second = new RecordFile(file, "plan")) {
            assertThat(second.kept()).isEqualTo(2);
            assertThat(second.holds(article(2).article())).isTrue();
            assertThat(second.holds(article(3).article())).isFalse();
            second.add(article(3));
            second.finish();
        }
        assertThat(file).hasSameBinaryContentAs(whole(1, 2, 3));
        assertThat(folder.resolve("found.jsonl.part")).doesNotExist();
        assertThat(folder.resolve("found.jsonl.journal")).doesNotExist();
    }

    @Test
    void anArticleThatTheDiskLostIsWrittenAgain() throws IOException {
        try (RecordFile first = new RecordFile(file, "plan")) {
            first.add(article(1));
            first.add(article(2));
        }
        Path part = folder.resolve("found.jsonl.part");
        byte[] bytes = Files.readAllBytes(part);
        Files.write(part, List.of(new String(bytes, 0, bytes.length - 10, StandardCharsets.UTF_8)));
        try (RecordFile second = new RecordFile(file, "plan")) {
            assertThat(second.kept()).isEqualTo(1);
            second.add(article(2));
            second.finish();
        }
        assertThat(file).hasSameBinaryContentAs(whole(1, 2));
    }

    @Test
    void anotherPlanBeginsAnew() throws IOException {
        try (RecordFile first = new RecordFile(file, "plan")) {
            first.add(article(1));
        }
        try (RecordFile second = new RecordFile(file, "another plan")) {
            assertThat(second.kept()).isZero();
            second.add(article(2));
            second.finish();
        }
        assertThat(file).hasSameBinaryContentAs(whole(2));
    }

    private Path whole(int... articles) throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        try (RecordFile records = new RecordFile(whole, "")) {
            for (int number : articles) {
                records.add(article(number));
            }
            records.finish();
        }
        return whole;
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.APPEND);
    }

    private static Extraction article(int number) {
        String text = "Port Merel closed school number " + number + ".";
        String source = number + ".txt";
        String id = Iris.DEFAULT.article(Optional.empty(), source, text);
        Article article =
                new Article(id, source, Metadata.UNKNOWN, new CodePoints(text), Instant.parse("2026-03-10T00:00:00Z"));
        return new Extraction(article, List.of(), List.of(), List.of());
    }
}

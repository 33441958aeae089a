package org.claimgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.source.SourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {
    private final Path folder;

    InputReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsFoldersSortedAndWholly() throws IOException {
        write("b.txt", "b");
        write("a/z.txt", "z");
        write("a/b/c.html", "c");
        write("a/photo.jpg", "an image that a browser saved");
        write(".hidden.txt", "no");
        assertThat(sources(folder.toString()))
                .containsExactly(folder + "/a/b/c.html", folder + "/a/z.txt", folder + "/b.txt");
    }

    @Test
    void keepsTheNameAsGiven() throws IOException {
        write("x.txt", "x");
        String given = folder + "/../" + folder.getFileName() + "/x.txt";
        assertThat(sources(given)).containsExactly(given);
    }

    @Test
    void refusesOneInputAndReadsTheNext() throws IOException {
        write("good.txt", "good");
        write("empty.txt", "");
        List<Reading> readings = read(folder + "/missing.txt", folder + "/empty.txt", folder + "/good.txt");
        assertThat(readings.get(0)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.cause().reason()).isEqualTo(Reason.MISSING);
            assertThat(refusal.cause()).hasMessageContaining("missing.txt: no such file");
        });
        assertThat(readings.get(1)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.cause().reason())
                .isEqualTo(Reason.EMPTY));
        assertThat(readings.get(2)).isInstanceOf(Document.class);
    }

    @Test
    void readsStandardInput() {
        InputReader reader =
                new InputReader(Limits.DEFAULT, new ByteArrayInputStream("A text.".getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.read(List.of("-")).toList())
                .singleElement()
                .isInstanceOfSatisfying(Document.class, document -> {
                    assertThat(document.source()).isEqualTo("-");
                    assertThat(document.bytes())
                            .asString(StandardCharsets.UTF_8)
                            .isEqualTo("A text.");
                });
    }

    @Test
    void inflatesGzipWhateverTheName() throws IOException {
        Files.write(folder.resolve("page"), gzip("<p>Hello".getBytes(StandardCharsets.UTF_8)));
        assertThat(read(folder + "/page"))
                .singleElement()
                .isInstanceOfSatisfying(Document.class, document -> assertThat(document.bytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("<p>Hello"));
    }

    @Test
    void refusesWhatIsTooBigBeforeAndAfterInflating() throws IOException {
        Files.write(folder.resolve("bomb.html.gz"), gzip(new byte[200 << 20]));
        Files.write(folder.resolve("big.txt"), new byte[(20 << 20) + 1]);
        assertThat(read(folder + "/bomb.html.gz", folder + "/big.txt"))
                .allSatisfy(reading -> assertThat(reading).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.cause().reason())
                        .isEqualTo(Reason.TOO_BIG)));
    }

    @Test
    void refusesDamagedGzip() throws IOException {
        byte[] whole = gzip("A long enough text to be cut somewhere.".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(read(folder + "/cut.gz"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.cause().reason()).isEqualTo(Reason.UNREADABLE));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static List<Reading> read(String... inputs) {
        InputReader reader = new InputReader(Limits.DEFAULT, new ByteArrayInputStream(new byte[0]));
        return reader.read(List.of(inputs)).toList();
    }

    private static List<String> sources(String... inputs) {
        return read(inputs).stream().map(Reading::source).toList();
    }
}

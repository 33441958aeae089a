package org.claimgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.source.SourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold many documents, told by their content: all of them are given without a name that would help. */
class ContainersTest {
    private final Path folder;

    ContainersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheEntriesOfRss() throws IOException {
        List<Reading> readings = read(fixture("feed.rss"));
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isInstanceOfSatisfying(Document.class, entry -> {
            assertThat(entry.source()).isEqualTo("https://courier.example/economy/rate");
            assertThat(text(entry)).startsWith("<p>The central bank of Ruritania raised its rate");
            assertThat(entry.stated().url()).contains("https://courier.example/economy/rate");
            assertThat(entry.stated().title()).contains("Central bank of Ruritania raises its rate");
            assertThat(entry.stated().authors()).containsExactly("Anna Feld");
            assertThat(entry.stated().publisher()).contains("Strelsau Courier");
            assertThat(entry.stated().published()).contains("2026-01-13T08:15:00Z");
        });
        assertThat(readings.get(1)).isInstanceOf(Refusal.class);
    }

    @Test
    void readsTheEntriesOfAtom() throws IOException {
        assertThat(read(fixture("feed.atom"))).singleElement().isInstanceOfSatisfying(Document.class, entry -> {
            assertThat(text(entry)).contains("The last coal mine of Syldavia");
            assertThat(entry.stated().authors()).containsExactly("Petra Vlk");
            assertThat(entry.stated().published()).contains("2026-01-12T09:00:00Z");
        });
    }

    @Test
    void refusesAFeedWithExternalEntities() throws IOException {
        assertThat(read(fixture("entity.rss")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.cause().reason()).isEqualTo(Reason.MALFORMED));
    }

    @Test
    void readsJsonLinesAndRefusesBrokenOnesByNumber() throws IOException {
        List<Reading> readings = read(fixture("articles.jsonl"));
        assertThat(readings).hasSize(4);
        assertThat(readings.get(0)).isInstanceOfSatisfying(Document.class, article -> {
            assertThat(article.source()).isEqualTo("https://gazette.example/1");
            assertThat(text(article)).startsWith("The harbour of Port Erin");
            assertThat(article.mediaType()).contains("text/plain");
            assertThat(article.stated().publisher()).contains("Harbour Gazette");
            assertThat(article.stated().published()).contains("2026-01-05");
        });
        assertThat(readings.get(1)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.cause())
                .hasMessageContaining(":2: this line is no JSON"));
        assertThat(readings.get(2)).isInstanceOf(Refusal.class);
        assertThat(readings.get(3)).isInstanceOfSatisfying(Document.class, article -> {
            assertThat(article.source()).endsWith("/third");
            assertThat(article.mediaType()).contains("text/html");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsThePagesOfAWarcArchive(boolean compressed) throws IOException {
        byte[] image = record(
                "response", "https://courier.example/logo", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG");
        byte[] request =
                record("request", "https://courier.example/a", "GET /a HTTP/1.1\r\nHost: courier.example\r\n\r\n");
        byte[] gone = record(
                "response",
                "https://courier.example/b",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone");
        byte[] page = record(
                "response",
                "https://courier.example/c",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n<p>The treaty was signed.</p>");
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (byte[] record : List.of(request, image, gone, page)) {
            archive.write(compressed ? gzip(record) : record);
        }
        assertThat(read(archive.toByteArray())).singleElement().isInstanceOfSatisfying(Document.class, document -> {
            assertThat(document.source()).isEqualTo("https://courier.example/c");
            assertThat(text(document)).isEqualTo("<p>The treaty was signed.</p>");
            assertThat(document.charset()).contains("ISO-8859-1");
            assertThat(document.stated().url()).contains("https://courier.example/c");
        });
    }

    @Test
    void keepsWhatStandsBeforeTheDamageInAnArchive() throws IOException {
        byte[] page = record(
                "response",
                "https://courier.example/c",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Signed.");
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(page);
        archive.write("WARC/1.0\r\nnonsense".getBytes(StandardCharsets.UTF_8));
        List<Reading> readings = read(archive.toByteArray());
        assertThat(readings.get(0)).isInstanceOf(Document.class);
        assertThat(readings.get(1)).isInstanceOf(Refusal.class);
    }

    @Test
    void readsListsAndPatterns() throws IOException {
        Files.createDirectories(folder.resolve("day/one"));
        Files.writeString(folder.resolve("day/one/b.txt"), "b");
        Files.writeString(folder.resolve("day/a.txt"), "a");
        Files.writeString(folder.resolve("day/c.html"), "c");
        Files.writeString(
                folder.resolve("list.txt"), "# mine\n" + folder + "/day/c.html\n\n" + folder + "/day/**.txt\n");
        assertThat(sources("@" + folder + "/list.txt"))
                .containsExactly(folder + "/day/c.html", folder + "/day/a.txt", folder + "/day/one/b.txt");
        assertThat(sources(folder + "/day/*.txt")).containsExactly(folder + "/day/a.txt");
    }

    @Test
    void endsAListThatNamesItself() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "@" + folder + "/list.txt");
        assertThat(reader().read(List.of("@" + folder + "/list.txt")).toList())
                .singleElement()
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAPatternWithoutFiles() {
        assertThat(reader().read(List.of(folder + "/*.txt", folder + "/[.txt")).toList())
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(Refusal.class));
    }

    private static byte[] record(String type, String address, String http) {
        byte[] block = http.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2026-01-14T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6e6b0d8e-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + block.length
                + "\r\n\r\n" + http + "\r\n\r\n";
        return head.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ContainersTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private List<Reading> read(byte[] content) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        List<Reading> fromFile = reader().read(List.of(file.toString())).toList();
        List<Reading> fromStream = new InputReader(Limits.DEFAULT, new ByteArrayInputStream(content))
                .read(List.of("-"))
                .toList();
        assertThat(fromStream).hasSameSizeAs(fromFile);
        return fromFile;
    }

    private static InputReader reader() {
        return new InputReader(Limits.DEFAULT, InputStream.nullInputStream());
    }

    private static List<String> sources(String... inputs) {
        return reader().read(List.of(inputs)).map(Reading::source).toList();
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }
}

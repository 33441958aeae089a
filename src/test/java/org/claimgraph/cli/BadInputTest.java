package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One input that is wrong among good ones: it is named, with what is wrong, and the good ones are taken all the same. */
class BadInputTest {
    private static final String TEXT = "The minister said on Monday that she would resign before the end of the month.";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void addGoodArticles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("z.txt"), TEXT + " Nobody believed her.");
    }

    @Test
    void missingFile() {
        Path missing = folder.resolve("nosuch.txt");
        Run run = terminal.run("extract", "--no-claims", good("a.txt"), missing.toString(), good("z.txt"));
        assertRefused(run, "refused " + missing + ": no such file", "1 refused (1 missing)");
    }

    @Test
    void emptyFile() throws IOException {
        Files.createFile(folder.resolve("m.txt"));
        assertRefused(extract(), "m.txt: it is empty", "1 refused (1 empty)");
    }

    @Test
    void onlyBlanks() throws IOException {
        Files.writeString(folder.resolve("m.txt"), " \n\t\n ");
        assertRefused(extract(), "m.txt: there is no text in it", "1 refused (1 empty)");
    }

    @Test
    void binaryFile() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        Files.write(folder.resolve("m.txt"), bytes);
        assertRefused(extract(), "m.txt: ", "1 refused (1 binary)");
    }

    @Test
    void fileOfFiftyMegabytes() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("m.txt").toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertRefused(extract(), "m.txt: larger than the limit of 20 MiB", "1 refused (1 too big)");
    }

    @Test
    void textInAnotherLanguageIsSkippedAndSaid() throws IOException {
        Files.writeString(
                folder.resolve("m.txt"),
                "Die Ministerin sagte am Montag, dass sie vor Ende des Monats zurücktreten werde. Niemand glaubte ihr das.");
        Run run = terminal.run("extract", good("m.txt"));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("skipped ")
                .contains("m.txt: ")
                .contains("'de'")
                .contains("1 skipped");
        assertThat(run.out()).isEmpty();
        assertThat(extract().out().lines())
                .as("without claims, the language does not matter")
                .hasSize(3);
    }

    @Test
    void textInAnEncodingThatIsNotUtf8IsReadAsWhatItIs() throws IOException {
        String text = "The minister’s café in Málaga was closed on Monday, she said, “for good.” Nobody believed that.";
        Files.write(folder.resolve("m.txt"), text.getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("n.txt"), text.getBytes(StandardCharsets.UTF_16));
        Run run = extract();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("café in Málaga")))
                .hasSize(2);
    }

    @Test
    void textInAnEncodingThatCannotBeTold() throws IOException {
        Files.write(
                folder.resolve("m.txt"),
                ("The minister said \u0081 that \u008d she \u008f would \u0090 resign \u009d soon.")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(extract(), "m.txt: ", "1 refused (1 undecodable)");
    }

    private Run extract() {
        return terminal.run("extract", "--no-claims", folder.toString());
    }

    private String good(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertRefused(Run run, String message, String summary) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(message).contains("2 articles").contains(summary);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"type\":\"article\""));
    }
}

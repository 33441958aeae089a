package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimgraph.model.Article;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.claimgraph.text.TextException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String TEXT = "Ruritania and Borduria sign a treaty\n\n"
            + "The foreign minister of Ruritania said on Monday that the treaty was “a new start”. \r\n";

    private final ArticleReader reader =
            new ArticleReader(Iris.DEFAULT, InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678Z")));

    @Test
    void keepsTheTextOfAFileExactly() throws TextException {
        Article article = read(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(article.text().text()).isEqualTo(TEXT);
        assertThat(article.metadata().title()).contains("Ruritania and Borduria sign a treaty");
        assertThat(article.metadata().language()).contains("en");
        assertThat(article.id()).isEqualTo(Iris.DEFAULT.article(Optional.empty(), "a.txt", TEXT));
        assertThat(article.captured()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void tellsTheCharacterSetFromTheBytes(String charset) throws TextException {
        assertThat(read(TEXT.getBytes(Charset.forName(charset))).text().text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void dropsAByteOrderMark(String charset) throws TextException {
        assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))
                        .text()
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void takesFromTheUserWhatThePageDoesNotSay() throws TextException {
        Metadata given = new Metadata(
                Optional.of("https://gazette.example/treaty"),
                Optional.of("Not this title"),
                List.of("Ann Author"),
                Optional.of("The Gazette"),
                Optional.of("2026-01-01"),
                Optional.empty(),
                Optional.empty());
        Article article = reader.read(Document.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)), given);
        assertThat(article.metadata().title()).contains("Ruritania and Borduria sign a treaty");
        assertThat(article.metadata().authors()).containsExactly("Ann Author");
        assertThat(article.metadata().publisher()).contains("The Gazette");
        assertThat(article.metadata().published()).contains("2026-01-01");
        assertThat(article.metadata().url()).contains("https://gazette.example/treaty");
    }

    @Test
    void readsAPageByItsContentWhateverItsName() throws TextException {
        Article article = read("<!DOCTYPE html><html><head><title>Treaty</title></head><body><nav><p>Home</p></nav>"
                + "<article><p>The treaty was signed by both ministers.</p><p>It is the first one.</p></article>"
                        .concat("</body></html>"));
        assertThat(article.text().text()).isEqualTo("The treaty was signed by both ministers.\n\nIt is the first one.");
    }

    @Test
    void refusesWhatIsNoArticle() {
        byte[] random = new byte[5000];
        new Random(1).nextBytes(random);
        assertRefused(random, Reason.BINARY);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, Reason.BINARY);
        assertRefused(" \n \t \n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        assertRefused("The word. ".repeat(600_000).getBytes(StandardCharsets.UTF_8), Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Außenminister von Ruritanien hat am Montag erklärt, dass der Vertrag ein neuer Anfang sei. Die Opposition lehnt ihn ab.",
                "Le ministre des Affaires étrangères a déclaré lundi que le traité était un nouveau départ pour les deux pays voisins.",
                "Министр иностранных дел заявил в понедельник, что договор открывает новую страницу в отношениях двух стран.",
                "外交部长星期一表示，该条约是两国关系的新开端。反对党拒绝接受这项条约，并要求举行新的选举。外交部长星期一表示，该条约是两国关系的新开端。反对党拒绝接受这项条约。"
            })
    void skipsOtherLanguages(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), Reason.NOT_ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruritania attacked Borduria.",
                "Szohôd: Kûrvi-Tasch resigns",
                "Bordurian rebels kill five soldiers near Szohôd, wound dozens",
                "Prime Minister Jacques Dupont meets Angela Müller, Juan García Márquez"
            })
    void takesAShortTextForEnglish(String text) throws TextException {
        assertThat(read(text).text().text()).isEqualTo(text);
    }

    private Article read(String text) throws TextException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Article read(byte[] bytes) throws TextException {
        return reader.read(Document.of("a.txt", bytes), Metadata.UNKNOWN);
    }

    private void assertRefused(byte[] bytes, Reason reason) {
        assertThatExceptionOfType(TextException.class)
                .isThrownBy(() -> read(bytes))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .withMessageStartingWith("a.txt: ");
    }
}

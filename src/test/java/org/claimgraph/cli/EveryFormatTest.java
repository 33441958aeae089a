package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.claimgraph.cli.Terminal.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article in each format that is read, from its file to claims that cite its words. */
@Tag("slow")
class EveryFormatTest {
    private static final String SENTENCE = "The fishermen of Borduria blocked the harbour of Szohod on Monday.";
    private static final String PARAGRAPH =
            "<p>" + SENTENCE + " The minister said that the state would lower the tax.</p>";

    private final Path folder;

    EveryFormatTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void leadsToCitedClaims() throws IOException {
        write("plain", SENTENCE + "\n");
        write(
                "linked-data",
                "<html><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-01-12\"}</script>"
                        + PARAGRAPH);
        write(
                "rss",
                "<rss version=\"2.0\"><channel><title>Courier</title><item><title>Harbour</title>"
                        + "<link>https://courier.example/rss-story</link><description><![CDATA[" + PARAGRAPH
                        + "]]></description></item></channel></rss>");
        write(
                "atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Courier</title><entry><title>Harbour</title>"
                        + "<link href=\"https://courier.example/atom-story\"/><content type=\"html\"><![CDATA["
                        + PARAGRAPH
                        + "]]></content></entry></feed>");
        write(
                "lines",
                "{\"url\":\"https://courier.example/line-story\",\"text\":\"" + SENTENCE
                        + "\",\"published\":\"2026-01-12\"}\n");
        write("warc", archive());
        pdf("pdf");

        Run run = new Terminal().run("extract", folder.toString());

        assertThat(run.code()).as(run.err()).isZero();
        List<String> articles = new ArrayList<>();
        List<String> cited = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            JsonNode record = JsonMapper.shared().readTree(line);
            if (record.get("type").asString().equals("article")) {
                articles.add(record.get("id").asString());
            } else if (record.get("type").asString().equals("claim")
                    && record.get("citation").get("text").asString().contains("blocked the harbour")) {
                cited.add(record.get("article").asString());
            }
        }
        assertThat(articles).hasSize(7);
        assertThat(cited).containsAll(articles);
    }

    private static String archive() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PARAGRAPH;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/warc-story\r\n"
                + "WARC-Date: 2026-01-14T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6e6b0d8e-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private void pdf(String name) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText(SENTENCE);
                content.endText();
            }
            document.save(folder.resolve(name).toFile());
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}

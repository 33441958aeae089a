package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.claimgraph.model.Article;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.claimgraph.text.TextException.Reason;
import org.junit.jupiter.api.Test;

class PdfPageTest {
    private final ArticleReader reader = new ArticleReader(Iris.DEFAULT, InstantSource.system());

    @Test
    void joinsLinesAndWordsAndDropsRunningHeads() throws IOException, TextException {
        byte[] pdf = pdf(List.of(
                List.of(
                        "Harbour Gazette, page 1",
                        "",
                        "The council of Port Erin has decided that the har-",
                        "bour will be dredged in March, its speaker said on",
                        "Monday.",
                        "",
                        "Nobody voted against it, and the fishermen were",
                        "there to see it. The work will cost two million, and the",
                        "state will pay one half of it, she said, while the",
                        "island will pay the other half over several years."),
                List.of(
                        "Harbour Gazette, page 2",
                        "",
                        "The ferry will not sail while the work goes on in the",
                        "harbour, the company said.")));
        Article article = reader.read(Document.of("paper", pdf), Metadata.UNKNOWN);
        assertThat(article.text().text())
                .contains("has decided that the harbour will be dredged in March, its speaker said on Monday.")
                .contains("Nobody voted against it, and the fishermen were there to see it.")
                .contains("The ferry will not sail while the work goes on in the harbour, the company said.")
                .doesNotContain("Harbour Gazette, page");
        assertThat(article.metadata().authors()).containsExactly("Mary Quayle");
        assertThat(article.metadata().title()).contains("Harbour to be dredged");
    }

    @Test
    void refusesADamagedPdf() {
        Document document = Document.of("paper.pdf", "%PDF-1.7 nothing else".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(TextException.class)
                .isThrownBy(() -> reader.read(document, Metadata.UNKNOWN))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BINARY));
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.setLeading(15);
                    content.newLineAtOffset(60, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.getDocumentInformation().setAuthor("Mary Quayle");
            document.getDocumentInformation().setTitle("Harbour to be dredged");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}

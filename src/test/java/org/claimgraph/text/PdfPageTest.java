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
    void readsColumnAfterColumnThoughTheFileDrawsLineByLine() throws IOException, TextException {
        List<String> left = List.of(
                "The council of Port Erin has de-",
                "cided that the harbour will be",
                "dredged in March, its speaker",
                "said on Monday.",
                "",
                "Nobody voted against the plan,",
                "and the fishermen were there");
        List<String> right = List.of(
                "to see it. The work will cost two",
                "million, she said.",
                "",
                "The ferry will not sail while the",
                "dredger is in the harbour, and",
                "the company wants to be paid",
                "for every day of it.");
        byte[] pdf = document(document -> {
            try (PDPageContentStream content = page(document)) {
                write(content, 60, 740, 20, "Harbour of Port Erin to be dredged in March");
                for (int i = 0; i < left.size(); i++) {
                    write(content, 60, 700 - 14 * i, 12, left.get(i));
                    write(content, 310, 700 - 14 * i, 12, right.get(i));
                }
                write(content, 280, 40, 10, "Harbour Gazette, page 4");
            }
        });
        assertThat(reader.read(Document.of("paper", pdf), Metadata.UNKNOWN)
                        .text()
                        .text())
                .isEqualTo("""
                        Harbour of Port Erin to be dredged in March

                        The council of Port Erin has decided that the harbour will be dredged in March, its speaker said on Monday.

                        Nobody voted against the plan, and the fishermen were there to see it. The work will cost two million, she said.

                        The ferry will not sail while the dredger is in the harbour, and the company wants to be paid for every day of it.

                        Harbour Gazette, page 4""");
    }

    @Test
    void refusesADamagedPdf() {
        Document document = Document.of("paper.pdf", "%PDF-1.7 nothing else".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(TextException.class)
                .isThrownBy(() -> reader.read(document, Metadata.UNKNOWN))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BINARY));
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        return document(document -> {
            for (List<String> lines : pages) {
                try (PDPageContentStream content = page(document)) {
                    for (int i = 0; i < lines.size(); i++) {
                        write(content, 60, 700 - 15 * i, 12, lines.get(i));
                    }
                }
            }
            document.getDocumentInformation().setAuthor("Mary Quayle");
            document.getDocumentInformation().setTitle("Harbour to be dredged");
        });
    }

    private interface Drawing {
        void draw(PDDocument document) throws IOException;
    }

    private static byte[] document(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            drawing.draw(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void write(PDPageContentStream content, float x, float y, float size, String line)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }
}

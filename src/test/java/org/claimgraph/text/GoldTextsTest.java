package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The English texts of the shared gold data, many of a single sentence: none is refused, none is changed. */
class GoldTextsTest {
    private static final Path GOLD = Path.of("../shared/gold");

    private final ArticleReader reader = new ArticleReader(Iris.DEFAULT, InstantSource.system());

    @Test
    void readsEveryTextUnchanged() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no gold data here");
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String text : texts()) {
            read++;
            try {
                Document document = Document.of("gold.txt", text.getBytes(StandardCharsets.UTF_8));
                if (!reader.read(document, Metadata.UNKNOWN).text().text().equals(text)) {
                    wrong.add("changed: " + text);
                }
            } catch (TextException e) {
                wrong.add(e.getMessage() + ": " + text);
            }
        }
        assertThat(read).isPositive();
        assertThat(wrong).as("one of them is in French").hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> texts() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(GOLD)) {
            for (Path file : files.sorted().toList()) {
                if (file.endsWith("articles.jsonl")) {
                    for (String line : Files.readAllLines(file)) {
                        JsonNode article = json.readTree(line);
                        texts.add(article.get("text").asString());
                    }
                } else if (file.toString().endsWith(".txt")) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }
}

package org.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Metadata;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed parser against CoreNLP's own, which is loaded from its jar each time. */
@Tag("slow")
class PackedParserTest {
    private static final String TEXT = """
            The governor of Varland said on Tuesday that her ministry, which had lost two ships in March, would not pay the \
            contractors who built them. "We were never asked," Ilse Brandt told the Norrhaven Post, adding that the talks had failed.

            Neither the union nor the port's owners wanted a strike, but 1,400 dockers — most of them without a contract — left work at \
            noon. What remains is a bill of $3.5 million, three lawsuits and a council that has yet to meet.
            """;

    @TempDir
    Path folder;

    @Test
    void treesAreThoseOfTheModelItWasPackedFrom() throws IOException {
        List<String> expected = trees(ShiftReduceTreeParser.load());
        assertThat(trees(ShiftReduceTreeParser.load(ModelCache.in(folder)))).isEqualTo(expected);
        Path file = only(folder);
        assertThat(trees(ShiftReduceTreeParser.load(ModelCache.in(folder))))
                .as("from the file that the first one left")
                .isEqualTo(expected);
        byte[] whole = Files.readAllBytes(file);
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole.length / 2);
        }
        assertThat(trees(ShiftReduceTreeParser.load(ModelCache.in(folder))))
                .as("with a file that was cut short")
                .isEqualTo(expected);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void withoutAFolderThatCanBeWrittenTheModelIsLoadedAsItIs() throws IOException {
        Path file = Files.createFile(folder.resolve("cache"));
        assertThat(trees(ShiftReduceTreeParser.load(ModelCache.in(file)))).isNotEmpty();
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static List<String> trees(TreeParser parser) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article article = new Article("urn:a", "a.txt", metadata, new CodePoints(TEXT), Instant.EPOCH);
        return SharedAnalyzer.get().analyze(article, List.of()).sentences().stream()
                .map(sentence -> parser.parse(sentence.tokens().stream()
                                .map(PackedParserTest::label)
                                .toList())
                        .toString())
                .toList();
    }

    private static CoreLabel label(Token token) {
        CoreLabel result = new CoreLabel();
        result.setWord(token.text());
        result.setValue(token.text());
        result.setTag(token.tag());
        result.setIndex(token.index() + 1);
        return result;
    }
}

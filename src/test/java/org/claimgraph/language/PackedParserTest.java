package org.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
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
        ShiftReduceParser own = ShiftReduceParser.loadModel(ShiftReduceTreeParser.MODEL);
        List<String> expected = trees(sentence -> Parse.clear(
                new OrderedGrammaticalStructure(own.parseTree(sentence)).typedDependencies(Extras.NONE),
                sentence.size()));
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
    void withoutAFolderThatCanBeWrittenTheModelIsPackedInMemory() throws IOException {
        Path file = Files.createFile(folder.resolve("cache"));
        assertThat(trees(ShiftReduceTreeParser.load(ModelCache.in(file)))).isNotEmpty();
    }

    @Test
    void marginsTellWhereTheParserHesitates() throws IOException {
        TreeParser parser = ShiftReduceTreeParser.load(ModelCache.in(SharedAnalyzer.CACHE));
        for (Sentence sentence : sentences(TEXT)) {
            Parse parse = parser.parse(labels(sentence));
            assertThat(parse.margins()).hasSize(sentence.size()).allMatch(margin -> margin >= 0);
            assertThat(parser.parse(labels(sentence)).margins())
                    .as("the same each time")
                    .isEqualTo(parse.margins());
        }
        assertThat(least(parser, "The mayor met the builders."))
                .isGreaterThan(least(parser, "The old man the boats near the port in March."));
    }

    private static int least(TreeParser parser, String text) {
        Sentence sentence = sentences(text).get(0);
        return parser.parse(labels(sentence)).margins().stream()
                .min(Integer::compare)
                .orElseThrow();
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static List<String> trees(TreeParser parser) {
        return sentences(TEXT).stream()
                .map(sentence -> parser.parse(labels(sentence)).dependencies().toString())
                .toList();
    }

    private static List<Sentence> sentences(String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article article = new Article("urn:a", "a.txt", metadata, new CodePoints(text), Instant.EPOCH);
        return SharedAnalyzer.get().analyze(article, List.of()).sentences();
    }

    private static List<CoreLabel> labels(Sentence sentence) {
        return sentence.tokens().stream().map(PackedParserTest::label).toList();
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

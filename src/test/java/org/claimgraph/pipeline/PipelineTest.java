package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.model.Article;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.InputReader;
import org.claimgraph.source.Limits;
import org.claimgraph.text.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
    private static final Extractor NOTHING = article -> new Extraction(article, List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    private final Shelf shelf = new Shelf();
    private final List<Outcome> outcomes = new ArrayList<>();

    /** A destination that keeps articles in a list, and is full when it holds {@code room} of them. */
    private static final class Shelf implements Destination {
        private final List<Article> articles = new ArrayList<>();
        private int room = Integer.MAX_VALUE;
        private Set<String> unwanted = Set.of();

        @Override
        public synchronized boolean holds(Article article) {
            return articles.stream().anyMatch(held -> held.id().equals(article.id()));
        }

        @Override
        public synchronized Change add(Extraction extraction) throws RefusedException, IOException {
            Article article = extraction.article();
            if (unwanted.contains(name(article.source()))) {
                throw new RefusedException("unwanted", article.source() + ": not wanted");
            }
            if (articles.size() >= room) {
                throw new IOException("the shelf is full");
            }
            if (holds(article)) {
                return Change.NONE;
            }
            articles.add(article);
            return Change.ADDED;
        }
    }

    @Test
    void manyWorkersDeliverInTheOrderOfTheInputs() throws Exception {
        IntStream.range(0, 60).forEach(i -> write("%02d.txt".formatted(i), "The minister said so " + i + " times."));
        Tally tally = run(NOTHING, 4);
        assertThat(tally.added()).isEqualTo(60);
        assertThat(shelf.articles)
                .extracting(article -> name(article.source()))
                .isEqualTo(
                        IntStream.range(0, 60).mapToObj("%02d.txt"::formatted).toList());
        assertThat(outcomes).extracting(outcome -> name(outcome.input())).isSorted();
    }

    @Test
    void aSecondRunAnalysesNothing() throws Exception {
        write("a.txt", "The minister said that she would resign.");
        run(NOTHING, 1);
        Tally second = run(
                article -> {
                    throw new AssertionError("analysed again");
                },
                1);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.added()).isZero();
    }

    @Test
    void whatIsWrongWithOneInputIsCountedAndDoesNotStopTheOthers() throws Exception {
        write("a.txt", "The minister said that she would resign.");
        write("b.txt", "");
        write("c.txt", "The president asked her to stay in office until the end of May.");
        write("d.txt", "This one is not wanted, as the test knows.");
        write(
                "e.txt",
                "Die Ministerin sagte am Dienstag, dass sie zurücktreten werde, und der Präsident bat sie zu bleiben.");
        shelf.unwanted = Set.of("d.txt");
        Tally tally = run(NOTHING, 2);
        assertThat(tally.added()).isEqualTo(2);
        assertThat(tally.skipped()).isEqualTo(1);
        assertThat(tally.refusedByReason())
                .containsOnlyKeys("empty", "unwanted")
                .containsValues(1, 1);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.message())
                        .contains("b.txt"));
    }

    @Test
    void aFaultOfAnalysisRefusesThatArticleOnly() throws Exception {
        write("a.txt", "The minister said that she would resign.");
        write("b.txt", "The president asked her to stay in office.");
        Tally tally = run(
                article -> {
                    if (article.source().endsWith("a.txt")) {
                        throw new StackOverflowError();
                    }
                    return NOTHING.extract(article);
                },
                2);
        assertThat(tally.refusedByReason()).containsOnlyKeys("fault");
        assertThat(tally.added()).isEqualTo(1);
    }

    @Test
    void aFullDestinationEndsTheRunAndKeepsWhatIsThere() {
        IntStream.range(0, 20).forEach(i -> write("%02d.txt".formatted(i), "The minister said so " + i + " times."));
        shelf.room = 5;
        assertThatThrownBy(() -> run(NOTHING, 3))
                .isInstanceOf(IOException.class)
                .hasMessage("the shelf is full");
        assertThat(outcomes).hasSize(5).allMatch(Outcome.Taken.class::isInstance);
        assertThat(shelf.articles).hasSize(5);
    }

    @Test
    void twoCopiesInOneRunAreOneArticle() throws Exception {
        Files.createDirectory(folder.resolve("copy"));
        write("a.txt", "The minister said that she would resign.");
        write("copy/a.txt", "The minister said that she would resign.");
        Tally tally = run(NOTHING, 2);
        assertThat(tally.added()).isEqualTo(1);
        assertThat(tally.unchanged()).isEqualTo(1);
    }

    private Tally run(Extractor extractor, int jobs) throws IOException {
        InputReader inputs = new InputReader(Limits.DEFAULT, new ByteArrayInputStream(new byte[0]));
        ArticleReader reader = new ArticleReader(Iris.DEFAULT, InstantSource.fixed(Instant.EPOCH));
        Tally tally = new Tally();
        new Pipeline(reader, extractor, shelf, jobs, new StageTimes())
                .run(inputs.read(List.of(folder.toString())), Metadata.UNKNOWN, tally.andThen(outcomes::add));
        return tally;
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(String source) {
        return Path.of(source).getFileName().toString();
    }
}

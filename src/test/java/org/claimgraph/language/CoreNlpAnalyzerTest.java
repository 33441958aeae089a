package org.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreNlpAnalyzerTest {
    private static Analysis analyze(String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("2024-03-06"),
                Optional.empty(),
                Optional.empty());
        return SharedAnalyzer.get()
                .analyze(new Article("urn:a", "a.txt", metadata, new CodePoints(text), Instant.EPOCH));
    }

    @Test
    void tokensStandWhereTheySayThroughQuotesAndSupplementaryCharacters() {
        String text = "A 😀 day.\n\n“We don’t know,” Ana Kovač said.\r\nHe left\u00a0Oslo.";
        CodePoints points = new CodePoints(text);
        Analysis analysis = analyze(text);
        assertThat(analysis.sentences()).flatExtracting(Sentence::tokens).allSatisfy(t -> assertThat(t.text())
                .isEqualTo(points.substring(t.start(), t.end())));
        assertThat(analysis.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void namesAndTimesAreFoundAndTimesResolved() {
        Analysis analysis = analyze("Ana Kovač met the envoy in Oslo on Tuesday.");
        assertThat(analysis.names())
                .containsExactly(
                        new Name(0, 0, 2, EntityType.PERSON), new Name(0, 6, 7, EntityType.GEOPOLITICAL_ENTITY));
        assertThat(analysis.times()).extracting(TimeExpression::value).containsExactly("2024-03-05");
    }

    /** Which verb "that" belongs to was decided by where objects lay in memory: about every second time it was another. */
    @Test
    void theSameSentenceHasTheSameTreeEveryTime() {
        String text = "Some of the things that the ministers are asking you to do are ridiculous.";
        assertThat(IntStream.range(0, 100).mapToObj(i -> heads(analyze(text))).distinct())
                .hasSize(1);
    }

    private static List<Integer> heads(Analysis analysis) {
        Sentence sentence = analysis.sentences().get(0);
        return IntStream.range(0, sentence.size()).mapToObj(sentence::head).toList();
    }

    @Test
    void everyTokenHasAHeadInItsSentence() {
        Analysis analysis =
                analyze("The minister, who resigned in May, said that nobody had paid. \"Why?\" (Nobody knows.)");
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.roots()).isNotEmpty();
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.head(i)).isBetween(-1, sentence.size() - 1).isNotEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BRELL, Lurania, May 3 (LNA) — Rain fell. | Rain fell.
                    OVAR - Rain fell. | Rain fell.
                    NEW OVAR, Lur. -- Rain fell. | Rain fell.
                    Brell (LNA) – Rain fell. | Rain fell.
                    THE NEXT STEP Many people left. | Many people left.
                    WHAT THE COUNCIL WANTS — Rain fell. | Rain fell.
                    Brell - the port - was closed. | Brell - the port - was closed.
                    UN AND EU leaders met. | UN AND EU leaders met.
                    The U.S. - Marl talks failed. | The U.S. - Marl talks failed.
                    He met ANA KOL - and left. | He met ANA KOL - and left.""")
    void aDatelineOrHeadingIsNoPartOfTheFirstSentence(String text, String sentence) {
        List<Sentence> sentences = analyze(text).sentences();
        List<Token> last = sentences.get(sentences.size() - 1).tokens();
        assertThat(text.substring(last.get(0).start())).isEqualTo(sentence);
    }

    @Test
    void aTextWithoutWordsHasAnAnalysis() {
        assertThat(analyze("… — ***").names()).isEmpty();
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String line = "The council of the small town by the river met on the first day of the week\n";
        assertThat(analyze(line + line + line + "and voted.\n\nIt closed.").sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1);
    }

    @Test
    void noSentenceCoversLeftovers() {
        CodePoints text = new CodePoints("Skip to main content 😀\n\nThe minister resigned.\n\nMore from Ana Feld");
        Article article = new Article("urn:a", "a.txt", Metadata.UNKNOWN, text, Instant.EPOCH);
        List<Span> leftovers = List.of(text.span(0, 22), text.span(48, 66));
        Analysis analysis = SharedAnalyzer.get().analyze(article, leftovers);
        assertThat(analysis.sentences())
                .extracting(sentence -> analysis.span(sentence).text())
                .containsExactly("The minister resigned.");
        assertThat(SharedAnalyzer.get()
                        .analyze(article, List.of(text.span(0, text.length())))
                        .sentences())
                .isEmpty();
    }
}

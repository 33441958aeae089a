package org.claimgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.claim.predication.ClaimFinder;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.SharedAnalyzer;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Invented sentences and the claims that they make. In a fixture a sentence stands after {@code # } and its claims follow, a line
 * each: subject, predicate, object, roles; then what is not positive, certain, past.
 */
class ClaimFinderTest {
    private static final List<String> FIXTURES = List.of("clauses", "factuality", "nominal", "events");

    @TestFactory
    Stream<DynamicTest> claimsOfSentences() {
        return FIXTURES.stream().flatMap(name -> pairs(name).stream()
                .map(pair -> DynamicTest.dynamicTest(name + ": " + pair.get(0), () -> assertThat(lines(pair.get(0)))
                        .containsExactlyInAnyOrderElementsOf(pair.subList(1, pair.size())))));
    }

    @Test
    void whoGivesAnOrderIsNotWhoCarriesItOut() {
        Article article = article("\"Look at the harbour,\" he said.");
        assertThat(new SyntacticClaimExtractor(Iris.DEFAULT)
                        .extract(SharedAnalyzer.get().analyze(article))
                        .claims())
                .isEmpty();
    }

    @Test
    void aReportInTheMiddleIsNoPartOfWhatItReports() {
        Article article = article("Velt was a giant, Mr. Kol said, until it went bankrupt in 1999.");
        assertThat(new SyntacticClaimExtractor(Iris.DEFAULT)
                        .extract(SharedAnalyzer.get().analyze(article))
                        .claims())
                .extracting(ClaimFinderTest::line)
                .contains("Velt | was | a giant");
    }

    @Test
    @Timeout(30)
    void aLonePrepositionBeforeAVerbOfSayingIsReadToItsEnd() {
        for (String text : List.of("He Of said that it rained.", "Then Of said the deal was off.")) {
            assertThat(new SyntacticClaimExtractor(Iris.DEFAULT)
                            .extract(SharedAnalyzer.get().analyze(article(text)))
                            .claims())
                    .as(text)
                    .isNotEmpty();
        }
    }

    private static List<List<String>> pairs(String name) {
        String resource = "claims-" + name + ".txt";
        try (InputStream in = ClaimFinderTest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no fixture " + resource);
            }
            List<List<String>> result = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .forEach(line -> {
                        if (line.startsWith("# ")) {
                            result.add(new ArrayList<>(List.of(line.substring(2))));
                        } else {
                            result.get(result.size() - 1).add(line);
                        }
                    });
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claims of a text, a line each. */
    private static List<String> lines(String text) {
        Analysis analysis = SharedAnalyzer.get().analyze(article(text));
        return new ClaimFinder(Iris.DEFAULT, "test")
                .find(analysis, List.of()).stream().map(ClaimFinderTest::line).toList();
    }

    private static Article article(String text) {
        return new Article("urn:a", "a.txt", Metadata.UNKNOWN, new CodePoints(text), Instant.EPOCH);
    }

    private static String line(Claim claim) {
        String roles = claim.roles().stream()
                .map(r -> r.name().label() + "=" + text(r.argument()))
                .collect(Collectors.joining("; "));
        String rest = Stream.of(
                        claim.polarity().label(),
                        claim.certainty().label(),
                        claim.tense().label())
                .filter(l -> !List.of("positive", "certain", "past").contains(l))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        claim.subject().map(ClaimFinderTest::text).orElse(""),
                        claim.predicate().span().text(),
                        claim.object().map(ClaimFinderTest::text).orElse(""),
                        roles,
                        rest)
                .collect(Collectors.joining(" | "))
                .replaceAll("( \\| )+$", "")
                .strip();
    }

    private static String text(Argument argument) {
        return argument.span().text();
    }

    /** Prints the claims of the sentences given, for writing fixtures. */
    public static void main(String[] args) {
        for (String sentence : args) {
            System.out.println("# " + sentence);
            lines(sentence).forEach(System.out::println);
        }
    }
}

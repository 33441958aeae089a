package org.claimgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.claim.attribution.AttributionExtractor;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.SharedAnalyzer;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and the attributions that a reader finds in them, in pairs of files. */
class AttributionFixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/attributions");

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsWhatAReaderFinds(Path file) throws IOException {
        Path expected = Path.of(file.toString().replace(".txt", ".expected"));
        assertThat(String.join("\n", lines(extract(Files.readString(file)))))
                .isEqualToIgnoringNewLines(Files.readString(expected).strip());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void spansStandInTheTextAndRolesDoNotOverlap(Path file) throws IOException {
        String text = Files.readString(file);
        CodePoints points = new CodePoints(text);
        for (Attribution attribution : extract(text)) {
            Optional<Span> source = attribution.source().map(Argument::span);
            List<Span> spans = Stream.of(source, attribution.cue(), attribution.content())
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(spans).allMatch(span -> span.standsIn(points));
            assertThat(spans).allMatch(a -> spans.stream().noneMatch(b -> a != b && a.overlaps(b)));
        }
    }

    @Test
    void theSameTextGivesTheSameAttributions() {
        String text = "“No,” said Ana Kovač. According to Omar Haddad, the harbour is closed.";
        assertThat(extract(text)).isEqualTo(extract(text));
    }

    private static List<Attribution> extract(String text) {
        Analysis analysis = SharedAnalyzer.get()
                .analyze(new Article("urn:a", "a.txt", Metadata.UNKNOWN, new CodePoints(text), Instant.EPOCH));
        return new AttributionExtractor(Iris.DEFAULT).extract(analysis);
    }

    /** A line an attribution: attitude, kind, source | cue | content, and the cue that it stands within. */
    private static List<String> lines(List<Attribution> attributions) {
        Map<String, String> cues = new HashMap<>();
        attributions.forEach(a -> cues.put(a.id(), text(a.cue())));
        return attributions.stream()
                .map(a -> a.attitude().label() + " " + a.kind().label() + ": "
                        + String.join(" | ", text(a.source().map(Argument::span)), text(a.cue()), text(a.content()))
                        + a.within().map(w -> " [within " + cues.get(w) + "]").orElse(""))
                .toList();
    }

    private static String text(Optional<Span> span) {
        return span.map(s -> s.text().replace('\n', '¶')).orElse("-");
    }
}

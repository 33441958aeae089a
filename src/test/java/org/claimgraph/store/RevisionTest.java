package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Run;
import org.claimgraph.graph.Standard;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of an article, in the order in which they were published or captured, whatever the order in which they came. */
class RevisionTest {
    private static final Run RUN = Run.of("test 1", "");
    private static final String REPORT =
            "The port of Brenn will close its grain quay in June, the harbour master told councillors on Monday. About forty people work"
                    + " there, most of them since the quay was rebuilt. The owners of the quay did not answer questions.";

    private final Store store;

    RevisionTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anotherTextAtTheSameUrlRevisesTheOlder() {
        String first = put("https://merel.example/quay", "a.txt", "The quay closes.", 1);
        String second = put("https://merel.example/quay", "b.txt", "The quay stays open.", 2);
        put("https://merel.example/other", "c.txt", "The quay closes.", 3);
        assertThat(revisions()).isEqualTo(Map.of(second, first));
        assertThat(store.articles()).hasSize(3);
    }

    @Test
    void theOrderOfCaptureCountsAndNotThatOfArrival() {
        String third = put("https://merel.example/quay", "a.txt", "Three quays.", 30);
        String first = put("https://merel.example/quay", "a.txt", "One quay.", 10);
        String second = put("https://merel.example/quay", "a.txt", "Two quays.", 20);
        assertThat(revisions()).isEqualTo(Map.of(third, second, second, first));
        assertThat(store.retract(second)).isPresent();
        assertThat(revisions()).isEqualTo(Map.of(third, first));
        assertThat(store.retract(third)).isPresent();
        assertThat(revisions()).isEmpty();
    }

    @Test
    void withoutUrlTheSameInputMustHoldASimilarText() {
        String first = put("", "reports/quay.txt", REPORT, 1);
        String second = put("", "reports/quay.txt", REPORT.replace("forty", "fifty"), 2);
        put(
                "",
                "reports/quay.txt",
                "A circus came to Lindow on Friday. Three hundred children saw its only elephant.",
                3);
        put("", "elsewhere/quay.txt", REPORT.replace("June", "July"), 4);
        assertThat(revisions()).isEqualTo(Map.of(second, first));
    }

    private String put(String url, String source, String text, int second) {
        Optional<String> address = Optional.of(url).filter(u -> !u.isEmpty());
        Metadata metadata = new Metadata(
                address,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("2031-06-01"),
                Optional.empty(),
                Optional.of("en"));
        String id = Iris.DEFAULT.article(address, source, text);
        Article article = new Article(
                id,
                source,
                metadata,
                new CodePoints(text),
                Instant.parse("2031-06-02T00:00:00Z").plusSeconds(second));
        assertThat(store.put(new Extraction(article, List.of(), List.of(), List.of()), RUN))
                .isEqualTo(new Outcome.Added(id));
        return id;
    }

    private Map<String, String> revisions() {
        return store.look(dataset -> {
            List<Map.Entry<String, String>> found = new ArrayList<>();
            dataset.find(Node.ANY, Node.ANY, Standard.WAS_REVISION_OF, Node.ANY)
                    .forEachRemaining(quad -> found.add(Map.entry(
                            quad.getSubject().getURI(), quad.getObject().getURI())));
            Map<String, String> revisions = new TreeMap<>();
            found.forEach(entry -> revisions.put(entry.getKey(), entry.getValue()));
            return revisions;
        });
    }
}

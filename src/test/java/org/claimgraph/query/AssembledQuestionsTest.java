package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.claimgraph.model.Polarity.NEGATIVE;
import static org.claimgraph.model.Polarity.POSITIVE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.graph.Run;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions that many articles answer together. */
class AssembledQuestionsTest {
    private static final Optional<String> URL = Optional.of("https://courier.example/arms");

    private final Store store;

    AssembledQuestionsTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
        List.of(courier(), revised(), herald(), observer())
                .forEach(article -> store.put(article, Run.of("test 1", "")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Extraction courier() {
        String met = "The Lirian Front met Ada Osk.";
        return arms("2031-04-05", met)
                .claim("Lirian Front", "met", "meet", "Ada Osk", POSITIVE, met)
                .extraction();
    }

    /** The Courier's article, changed: nobody met, and something new. */
    private static Extraction revised() {
        String praised = "Ada Osk praised Karvonia.";
        return arms("2031-04-06", praised)
                .claim("Ada Osk", "praised", "praise", "Karvonia", POSITIVE, praised)
                .extraction();
    }

    /** A version of the Courier's article. */
    private static InventedArticle arms(String day, String end) {
        String armed = "Karvonia armed the Lirian Front on 3 April.";
        InventedArticle article = new InventedArticle("Arms", "Courier", day, armed + " " + end, URL);
        article.linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .linked("Ada Osk", EntityType.PERSON);
        return article.event("AID")
                .claim(
                        "Karvonia",
                        "armed",
                        "arm",
                        "Lirian Front",
                        POSITIVE,
                        armed,
                        article.time("on 3 April", "2031-04-03"));
    }

    private static Extraction herald() {
        String armed = "The Herald has seen that Karvonia armed the Lirian Front.";
        return new InventedArticle("Seen", "Herald", "2031-04-07", armed)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .event("AID")
                .claim("Karvonia", "armed", "arm", "Lirian Front", POSITIVE, armed)
                .extraction();
    }

    private static Extraction observer() {
        String denied = "Karvonia said that it never armed the Lirian Front.";
        return new InventedArticle("Denial", "Observer", "2031-04-08", denied)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .saidBy("Karvonia", "said", "it never armed the Lirian Front")
                .claim("Karvonia", "never armed", "arm", "Lirian Front", NEGATIVE, denied)
                .extraction();
    }

    @Test
    void whatIsDisputedAndByWhom() {
        assertThat(ask("disputed", Map.of("entity", "Lirian Front")))
                .hasSize(4)
                .allSatisfy(answer -> assertThat(answer.details()).containsEntry("kind", "denial"))
                .extracting(Answer::polarity)
                .containsOnlyOnce("negative");
        assertThat(ask("disputed", Map.of("kind", "value"))).isEmpty();
    }

    @Test
    void howMuchStandsBehindAProposition() {
        List<Answer> all = ask("support", Map.of());
        assertThat(all).hasSize(1);
        assertThat(all.get(0).details())
                .containsExactly(
                        Map.entry("articles", "2"),
                        Map.entry("publishers", "2"),
                        Map.entry("stories", "2"),
                        Map.entry("speakers", "0"),
                        Map.entry("denyingStories", "1"));
        assertThat(all.get(0).published()).contains("2031-04-05");
        assertThat(ask("support", Map.of("entity", "Karvonia"))).hasSize(2);
    }

    @Test
    void whoSpeaksOfItself() {
        assertThat(ask("self-serving", Map.of())).extracting(Answer::predicate).containsExactly("never armed");
    }

    @Test
    void whatTiesTwo() {
        assertThat(ask("between", Map.of("from", "Lirian Front", "to", "Karvonia")))
                .extracting(answer -> answer.details().get("hop"), Answer::predicate)
                .containsExactly(tuple("1", "armed"));
        assertThat(ask("between", Map.of("from", "Karvonia", "to", "Ada Osk")))
                .extracting(Answer::predicate)
                .containsExactly("praised");
    }

    @Test
    void eventsAreCountedByStories() {
        assertThat(ask("events", Map.of("category", "aid", "actor", "Karvonia", "target", "Lirian Front")))
                .extracting(answer -> answer.details().get("month"), answer -> answer.details()
                        .get("stories"))
                .containsExactly(tuple("2031-04", "2"));
        assertThat(ask("events", Map.of("category", "ASSAULT"))).isEmpty();
    }

    @Test
    void whatHappenedInOrder() {
        assertThat(ask("timeline", Map.of("entity", "Karvonia")))
                .extracting(answer -> answer.details().get("date"), answer -> answer.details()
                        .get("precision"))
                .containsExactly(
                        tuple("2031-04-03", "day"),
                        tuple("2031-04-03", "day"),
                        tuple("2031-04-06", "before"),
                        tuple("2031-04-07", "before"),
                        tuple("2031-04-08", "before"));
    }

    @Test
    void whatANewVersionChanged() {
        assertThat(ask("changed", Map.of("article", "https://courier.example/arms")))
                .extracting(answer -> answer.details().get("change"), Answer::predicate)
                .containsExactly(tuple("added", "praised"), tuple("dropped", "met"));
    }

    @Test
    void whatWouldBeLost() {
        assertThat(ask("without", Map.of("publisher", "courier")))
                .extracting(Answer::predicate)
                .containsExactlyInAnyOrder("met", "praised");
        assertThat(ask("without", Map.of("article", "Denial")))
                .extracting(Answer::predicate)
                .containsExactly("never armed");
        assertThat(ask("without", Map.of("publisher", "Herald"))).isEmpty();
    }

    @Test
    void theQueryCanBeSeenWithItsValues() {
        String query =
                Questions.named("said-by").explain(Respondent.of(store), Map.of("speaker", "Karvonia", "from", "2031"));
        assertThat(query)
                .contains("\"2031\"")
                .contains("LIMIT")
                .contains(Iris.DEFAULT.linkedEntity("https://en.wikipedia.org/wiki/Karvonia"));
        assertThat(Sparql.parse(query)).isNotNull();
    }

    private List<Answer> ask(String name, Map<String, String> values) {
        return Questions.named(name).answers(store, values);
    }
}

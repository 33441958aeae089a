package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.Iris;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionTest {
    private final Store store;

    QuestionTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
        Newsroom.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoSaysItAndWhoDeniesIt() {
        assertThat(ask("who-says", Map.of("subject", "karvonia", "predicate", "give", "object", "Lirian Front")))
                .extracting(Answer::voice, Answer::polarity, Answer::within, Answer::when, Answer::where)
                .containsExactly(
                        tuple(
                                "Ada Osk",
                                "positive",
                                Optional.empty(),
                                Optional.of("on Monday (2031-04-28)"),
                                Optional.empty()),
                        tuple(
                                "A spokesman",
                                "negative",
                                Optional.of("Ada Osk"),
                                Optional.empty(),
                                Optional.of("in Port Sel")));
    }

    @Test
    void wordsThatAreNoNameStandForThePassagesThatHoldThem() {
        List<Answer> answers = ask("who-says", Map.of("subject", "Karvonia", "object", "drones"));
        assertThat(ask("who-says", Map.of("subject", "Karvonia", "object", "DRONES,")))
                .as("case, marks, and the width of letters do not matter")
                .isEqualTo(answers)
                .isEqualTo(ask("who-says", Map.of("subject", "Karvonia", "object", "ｄｒｏｎｅｓ")));
    }

    @Test
    void everyAnswerCarriesItsSentenceAndArticle() {
        assertThat(ask("who-says", Map.of("subject", "Karvonia", "object", "drones")))
                .hasSize(4)
                .allSatisfy(answer -> {
                    assertThat(answer.sentence()).contains("Karvonia").endsWith(".");
                    assertThat(answer.publisher()).isPresent();
                    assertThat(answer.published()).isPresent();
                    assertThat(answer.title()).isNotEmpty();
                    assertThat(store.read(answer.article()).orElseThrow().claims())
                            .anyMatch(claim -> claim.id().equals(answer.claim())
                                    && claim.citation().span().text().equals(answer.sentence()));
                });
    }

    @Test
    void whatIsClaimedAboutAnEntityComesNewestFirst() {
        assertThat(ask("about", Map.of("entity", "the Lirian Front")))
                .extracting(Answer::polarity)
                .containsExactly("positive", "negative");
        assertThat(ask("about", Map.of("entity", "https://en.wikipedia.org/wiki/Karvonia")))
                .extracting(answer -> answer.published().orElseThrow(), Answer::voice)
                .containsExactly(
                        tuple("2031-05-04", "the article"),
                        tuple("2031-05-02", "Ada Osk"),
                        tuple("2031-05-02", "A spokesman"),
                        tuple("2031-05", "the article"),
                        tuple("2031-05", "the article"));
        assertThat(ask("about", Map.of("entity", "Karvonia", "polarity", "negative", "limit", "7")))
                .extracting(Answer::voice)
                .containsExactly("A spokesman");
    }

    @Test
    void whatASpeakerClaimedBetweenTwoDates() {
        assertThat(ask("said-by", Map.of("speaker", "Ada Osk", "from", "2031-05", "to", "2031-05-02")))
                .extracting(Answer::predicate)
                .containsExactly("gave");
        assertThat(ask("said-by", Map.of("speaker", "Ada Osk", "to", "2031-05")))
                .hasSize(1);
        assertThat(ask("said-by", Map.of("speaker", "Ada Osk", "to", "2031-05-01")))
                .isEmpty();
        assertThat(ask("said-by", Map.of("speaker", "a spokesman"))).hasSize(1);
    }

    @Test
    void aCopyIsNoSecondSource() {
        assertThat(ask("single-source", Map.of("entity", "Karvonia")))
                .extracting(Answer::predicate)
                .as(
                        "giving drones is said in two stories, denied in one; hosting stands in one, and in no copy's claims")
                .containsExactlyInAnyOrder("never gave", "hosted");
        assertThat(ask("single-source", Map.of())).hasSize(2);
    }

    @Test
    void aQuestionRunsAsItStandsWithoutValues() {
        for (Question question : Questions.all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long rows = Sparql.parse(question.sparql()).write(store, ResultFormat.CSV, out);
            assertThat(rows)
                    .as(question.name())
                    .matches(
                            number -> number > 0
                                    || List.of("changed", "disputed", "events", "self-serving")
                                            .contains(question.name()),
                            "has answers here");
            assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize((int) rows + 1);
        }
    }

    @Test
    void aWrongValueIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> ask("who-said", Map.of())).hasMessageContaining("about, between, changed");
        assertThatThrownBy(() -> ask("about", Map.of())).hasMessageContaining("needs the parameter entity (thing)");
        assertThatThrownBy(() -> ask("about", Map.of("entity", "Karvonia", "colour", "red")))
                .hasMessageContaining("no parameter 'colour'")
                .hasMessageContaining("polarity (word, optional)");
        assertThatThrownBy(() -> ask("about", Map.of("entity", "Karvon")))
                .hasMessage("nothing in the store is called 'Karvon'. There is Karvonia");
        assertThatThrownBy(() -> ask("said-by", Map.of("speaker", "Ada Osk", "from", "yesterday")))
                .hasMessageContaining("is a date, not 'yesterday'");
        assertThatThrownBy(() -> ask("about", Map.of("entity", "Karvonia", "limit", "few")))
                .hasMessageContaining("is a number of answers, not 'few'");
    }

    private List<Answer> ask(String name, Map<String, String> values) {
        return Questions.named(name).answers(store, values);
    }
}

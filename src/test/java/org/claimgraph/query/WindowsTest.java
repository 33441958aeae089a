package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Justification;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that is answered shelf by shelf has the rows of its query, in their order, however many are wanted. */
class WindowsTest {
    private static final int ARTICLES = 25;
    private static final List<String> NAMES = List.of("Karvonia", "Liria", "Osmar", "Ada Osk", "Bo Lund", "Courier");
    private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
    private static final List<List<String>> DAYS =
            List.of(List.of("2031-05-10", "2031-05-20"), List.of("2031-05", "2031-05"), List.of("2031-05-14", "2032"));

    @TempDir
    Path folder;

    @Test
    void theRowsOfTheWholeQuery() {
        List<Extraction> news = InventedNews.articles(5, ARTICLES);
        Random random = new Random(5);
        try (Store store = Store.create(folder, Iris.DEFAULT)) {
            news.forEach(article -> store.put(article, Run.of("test 1", "")));
            for (int i = 0; i < 5; i++) {
                store.retract(news.get(random.nextInt(ARTICLES)).article().id());
            }
            int apart = answers(store);
            store.decide(new Merging(
                    Iris.DEFAULT.linkedEntity(WIKIPEDIA + "Karvonia"),
                    Iris.DEFAULT.linkedEntity(WIKIPEDIA + "Ada_Osk"),
                    new Justification("Bo Lund", Instant.EPOCH, "so that she speaks of herself")));
            assertThat(apart).isGreaterThan(300);
            assertThat(answers(store)).isGreaterThan(apart);
        }
    }

    /** How many rows the questions have, each compared with those of its whole query. */
    private static int answers(Store store) {
        StoreRespondent respondent = new StoreRespondent(store);
        int answers = 0;
        for (Question question : Questions.all()) {
            if (question.window().isPresent()) {
                for (Map<String, List<String>> values : values(question, respondent)) {
                    for (int limit : List.of(1, 3, 100)) {
                        List<Map<String, String>> rows = respondent.find(question, values, limit);
                        assertThat(rows)
                                .as("%s of %s", question.name(), values)
                                .isEqualTo(whole(store, question, values, limit));
                        answers += rows.size();
                    }
                }
            }
        }
        return answers;
    }

    /** Without a value, where that is allowed, and with each name that means something here. */
    private static List<Map<String, List<String>>> values(Question question, StoreRespondent respondent) {
        Parameter parameter = question.parameters().stream()
                .filter(one -> one.name().equals(question.window().orElseThrow().parameter()))
                .findFirst()
                .orElseThrow();
        List<Map<String, List<String>>> values = new ArrayList<>();
        if (parameter.optional()) {
            values.add(Map.of());
        }
        if (question.window().orElseThrow().category().equals("category")) {
            values.add(Map.of("category", List.of("aid")));
        }
        for (String name : NAMES) {
            try {
                values.add(Map.of(parameter.name(), respondent.named(parameter, name)));
            } catch (QueryException e) {
                continue; // nobody of that kind is called so
            }
        }
        if (!question.window().orElseThrow().from().isEmpty()) {
            for (Map<String, List<String>> one : List.copyOf(values)) {
                for (List<String> days : DAYS) {
                    Map<String, List<String>> between = new LinkedHashMap<>(one);
                    between.put("from", days.subList(0, 1));
                    between.put("to", days.subList(1, 2));
                    values.add(between);
                }
            }
        }
        return values;
    }

    private static List<Map<String, String>> whole(
            Store store, Question question, Map<String, List<String>> values, int limit) {
        Query query = Bound.query(question, values);
        query.setLimit(limit);
        return Sparql.of(query).select(store, WindowsTest::rows);
    }

    private static List<Map<String, String>> rows(RowSet found) {
        List<Map<String, String>> rows = new ArrayList<>();
        found.forEachRemaining(binding -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (Var variable : found.getResultVars()) {
                if (binding.contains(variable)) {
                    var node = binding.get(variable);
                    row.put(variable.getVarName(), node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        });
        return rows;
    }
}

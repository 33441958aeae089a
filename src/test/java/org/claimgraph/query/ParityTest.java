package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Decision.Linking;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Decision.Unlinking;
import org.claimgraph.model.Decision.Unmerging;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedNews;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Justification;
import org.claimgraph.neo4j.EmbeddedServer;
import org.claimgraph.neo4j.Neo4jDatabase;
import org.claimgraph.neo4j.Projection;
import org.claimgraph.neo4j.Pushed;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every question has the same answers from the store and from its projection in a real Neo4j, however the articles came and went and whatever was
 * decided about their actors; and the
 * projection is the one that a push into an empty database makes.
 */
@Tag("slow")
class ParityTest {
    private static final int ARTICLES = 14;
    private static final int ROUNDS = Integer.getInteger("claimgraph.parity.rounds", 6);
    private static final long SEED = Long.getLong("claimgraph.parity.seed", 11);

    private static final List<Map.Entry<String, Map<String, String>>> ASKED = List.of(
            Map.entry("who-says", Map.of("subject", "Karvonia")),
            Map.entry("who-says", Map.of("subject", "Liria", "predicate", "arm", "object", "Osmar")),
            Map.entry("about", Map.of("entity", "Karvonia")),
            Map.entry("about", Map.of("entity", "Osmar", "polarity", "negative")),
            Map.entry("said-by", Map.of("speaker", "Ada Osk")),
            Map.entry("said-by", Map.of("speaker", "Bo Lund", "from", "2031-05-10", "to", "2031-05")),
            Map.entry("disputed", Map.of()),
            Map.entry("disputed", Map.of("entity", "Karvonia")),
            Map.entry("support", Map.of()),
            Map.entry("support", Map.of("entity", "Liria")),
            Map.entry("single-source", Map.of()),
            Map.entry("single-source", Map.of("entity", "Karvonia")),
            Map.entry("self-serving", Map.of()),
            Map.entry("between", Map.of("from", "Karvonia", "to", "Port Sel")),
            Map.entry("events", Map.of()),
            Map.entry("events", Map.of("category", "AID", "actor", "Karvonia")),
            Map.entry("timeline", Map.of("entity", "Karvonia")),
            Map.entry("changed", Map.of()),
            Map.entry("without", Map.of("publisher", "Courier")),
            Map.entry("without", Map.of("article", "Story 3")));

    private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
    private static final List<String> ACTORS =
            List.of("Karvonia", "Liria", "Osmar", "Veldt_Union", "Port_Sel", "Ada_Osk", "Bo_Lund");

    @TempDir
    Path folder;

    @Test
    void theSameAnswersFromBoth() {
        List<Extraction> news = InventedNews.articles(SEED, ARTICLES);
        Random random = new Random(SEED);
        try (Store store = Store.create(folder.resolve("store"), Iris.DEFAULT);
                EmbeddedServer server = EmbeddedServer.start(folder.resolve("neo4j"));
                Neo4jDatabase database = server.connect()) {
            news.subList(0, ARTICLES / 2).forEach(article -> store.put(article, Run.of("test 1", "")));
            Projection projection = new Projection(database);
            Set<String> answered = new HashSet<>();
            for (int round = 0; round < ROUNDS; round++) {
                projection.push(store);
                answered.addAll(sameAnswers(store, database));
                for (int i = 0; i < 4; i++) {
                    change(store, news.get(random.nextInt(ARTICLES)), random.nextInt(3));
                }
                decide(store, random);
            }
            projection.push(store);
            assertThat(projection.push(store)).isEqualTo(new Pushed(0, 0, 0));
            Set<String> changed = dump(database);
            assertThat(answered).hasSize(Questions.all().size());
            projection.clear();
            projection.push(store);
            assertThat(changed).isEqualTo(dump(database));
        }
    }

    private static void change(Store store, Extraction article, int kind) {
        if (kind == 0) {
            store.retract(article.article().id());
        } else if (kind == 1) {
            List<org.claimgraph.model.Claim> fewer =
                    article.claims().subList(1, article.claims().size());
            store.put(
                    new Extraction(article.article(), article.mentions(), article.attributions(), fewer),
                    Run.of("test 1", ""));
        } else {
            store.put(article, Run.of("test 1", ""));
        }
    }

    /** Merges, parts, links and unlinks some of the few actors of the news. */
    private static void decide(Store store, Random random) {
        Justification why = new Justification("Ada Osk", Instant.EPOCH, "for the test");
        String one = Iris.DEFAULT.linkedEntity(WIKIPEDIA + ACTORS.get(random.nextInt(ACTORS.size())));
        String other = Iris.DEFAULT.linkedEntity(WIKIPEDIA + ACTORS.get(random.nextInt(ACTORS.size())));
        if (!one.equals(other)) {
            store.decide(new Merging(one, other, why));
        }
        switch (random.nextInt(4)) {
            case 0 -> store.decide(new Unlinking(one, why));
            case 1 -> store.decide(new Linking(other, WIKIPEDIA + "Elsewhere", why));
            case 2 ->
                store.standing().mergings(one).stream()
                        .findFirst()
                        .ifPresent(merging -> store.decide(new Unmerging(merging.kept(), merging.dropped(), why)));
            default -> store.decide(new Linking(one, WIKIPEDIA + "Karvonia", why));
        }
    }

    private static Set<String> sameAnswers(Store store, Neo4jDatabase database) {
        Set<String> answered = new HashSet<>();
        Respondent here = Respondent.of(store);
        Respondent there = Respondent.of(database, store);
        for (Map.Entry<String, Map<String, String>> asked : ASKED) {
            Question question = Questions.named(asked.getKey());
            List<Answer> answers;
            try {
                answers = question.answers(here, asked.getValue());
            } catch (QueryException e) {
                continue; // nobody of that name is in the store at the moment
            }
            assertThat(question.answers(there, asked.getValue()))
                    .as(asked.toString())
                    .isEqualTo(answers);
            if (!answers.isEmpty()) {
                answered.add(question.name());
            }
        }
        return answered;
    }

    private static Set<String> dump(Neo4jDatabase database) {
        List<Map<String, Object>> rows = new ArrayList<>(
                database.read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", Map.of()));
        rows.addAll(database.read("MATCH (a)-[r]->(b) RETURN a.iri AS a, type(r) AS type, b.iri AS b", Map.of()));
        Set<String> dump = new HashSet<>();
        for (Map<String, Object> row : rows) {
            if (row.get("labels") instanceof List<?> labels) {
                dump.add(labels.stream().sorted().toList() + " "
                        + new java.util.TreeMap<>((Map<?, ?>) row.getOrDefault("properties", Map.of())));
            } else {
                dump.add(row.toString());
            }
        }
        return dump;
    }
}

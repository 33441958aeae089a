package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.server.Running.escaped;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.graph.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the server answers to programs. */
class ServerTest {
    @TempDir
    static Path folder;

    private static Running server;

    @BeforeAll
    static void start() {
        server = Running.in(folder.resolve("store"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void sparqlIsAnsweredInTheFormatAskedFor() {
        String query = "sparql?query=" + escaped("SELECT ?lemma { ?c a cg:Claim ; cg:lemma ?lemma } ORDER BY ?lemma");
        assertThat(server.get(query, "Accept", "text/csv").body()).startsWith("lemma\r\nbuy\r\ngive");
        assertThat(server.get(query, "Accept", "application/sparql-results+json")
                        .body())
                .contains("\"bindings\"");
        assertThat(server.get(query, "Accept", "application/sparql-results+xml").body())
                .startsWith("<?xml");
        String graph = "sparql?query=" + escaped("CONSTRUCT { ?c cg:lemma ?l } WHERE { ?c cg:lemma ?l }");
        assertThat(server.get(graph, "Accept", "text/turtle").body()).contains("cg:lemma");
        assertThat(server.get(graph, "Accept", "application/n-triples").body())
                .contains("<https://w3id.org/claimgraph#lemma>");
        assertThat(server.get(graph, "Accept", "application/ld+json").body()).contains("@context");
    }

    @Test
    void sparqlIsTakenByAllThreeWaysOfTheProtocol() {
        String query = "ASK { ?c a <https://w3id.org/claimgraph#Claim> }";
        String json = "application/sparql-results+json";
        assertThat(server.get("sparql?query=" + escaped(query), "Accept", json).body())
                .contains("true");
        assertThat(server.post(
                                "sparql",
                                "query=" + escaped(query),
                                "Accept",
                                json,
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .body())
                .contains("true");
        assertThat(server.post("sparql", query, "Accept", json, "Content-Type", "application/sparql-query")
                        .body())
                .contains("true");
    }

    @Test
    void malformedSparqlNamesThePlace() {
        HttpResponse<String> response = server.get("sparql?query=" + escaped("SELECT * {\n ?s ?p }"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).containsIgnoringCase("line 2");
    }

    @Test
    void namedGraphsAreArticles() {
        String article = Archive.courier().article().id();
        String query = "SELECT (COUNT(?c) AS ?n) FROM <" + article + "> { ?c a cg:Claim }";
        assertThat(server.get("sparql?query=" + escaped(query), "Accept", "text/csv")
                        .body())
                .isEqualTo("n\r\n2\r\n");
    }

    @Test
    void cypherWithoutADatabaseSaysSo() {
        HttpResponse<String> response = server.get("cypher?query=" + escaped("MATCH (n) RETURN n"));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("Neo4j");
    }

    @Test
    void searchFindsWhileOneTypes() {
        JsonNode found = server.api("search?q=kar");
        assertThat(found.at("/entities/0/label").stringValue()).isEqualTo("Karvonia");
        assertThat(found.at("/entities/0/articles").intValue()).isEqualTo(3);
        assertThat(found.at("/claimCount").intValue()).isGreaterThan(3);
        assertThat(server.api("search?q=Carvoniya").at("/entities/0/label").stringValue())
                .isEqualTo("Karvonia");
        assertThat(server.api("search?q=drones+fr").at("/articles/0/title").stringValue())
                .isEqualTo("Drones for the Front");
        assertThat(server.api("search?q=zzz").at("/claimCount").intValue()).isZero();
    }

    @Test
    void claimsAreFilteredByHowSurelyTheyWereUnderstood() {
        JsonNode all = server.api("claims?limit=100");
        int sum = 0;
        for (JsonNode value : all.at("/counts/understood")) {
            String band = value.at("/value").stringValue();
            JsonNode found = server.api("claims?limit=100&understood=" + band);
            sum += found.at("/total").intValue();
            for (JsonNode claim : found.at("/claims")) {
                double confidence = claim.at("/confidence").doubleValue();
                assertThat(confidence >= 0.65 ? "surely" : confidence >= 0.45 ? "likely" : "hardly")
                        .isEqualTo(band);
            }
        }
        assertThat(sum).isEqualTo(all.at("/total").intValue()).isPositive();
    }

    @Test
    void claimsAreFilteredAndCounted() {
        assertThat(server.api("claims?polarity=negative").at("/total").intValue())
                .isEqualTo(1);
        assertThat(server.api("claims?publisher=Port+Sel+Post").at("/total").intValue())
                .isEqualTo(3);
        assertThat(server.api("claims?from=2031-05-02&to=2031-05").at("/total").intValue())
                .isEqualTo(4);
        assertThat(server.api("claims?speaker=Ada+Osk")
                        .at("/claims/0/predicate/text")
                        .stringValue())
                .isEqualTo("gave");
        JsonNode all = server.api("claims?limit=2");
        assertThat(all.at("/claims").size()).isEqualTo(2);
        assertThat(all.at("/claims/0/source/published").stringValue()).isEqualTo("2031-07-01");
        assertThat(all.at("/counts/polarity/0/value").stringValue()).isEqualTo("positive");
        assertThat(server.get("api/v1/claims?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(server.get("api/v1/claims?limit=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void valuesAreSuggestedWhileOneTypes() {
        assertThat(server.api("values?field=speaker&begun=spo").toString())
                .isEqualTo("[{\"value\":\"A spokesman\",\"claims\":1}]");
        assertThat(server.api("values?field=publisher&begun=lir&polarity=negative"))
                .isEmpty();
        assertThat(server.get("api/v1/values?field=colour").statusCode()).isEqualTo(400);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = server.get("api/v1/claims?limit=3");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get("api/v1/claims?limit=3", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get("api/v1/claims?limit=3", "If-None-Match", "\"other\"")
                        .body())
                .isEqualTo(first.body());
    }

    @Test
    void aVersionSaysWhatChanged() {
        String before = Archive.versions().get(0).article().id();
        String after = Archive.versions().get(1).article().id();
        assertThat(server.api("article?iri=" + escaped(after)).at("/versions").size())
                .isEqualTo(2);
        JsonNode changes = server.api("changes?before=" + escaped(before) + "&after=" + escaped(after));
        assertThat(changes.at("/droppedText").toString()).isEqualTo("[\"Tern Ferries paid a guard.\"]");
        assertThat(changes.at("/addedText").toString()).isEqualTo("[\"Tern Ferries hired a pilot.\"]");
        assertThat(changes.at("/added/0/lemma").stringValue()).isEqualTo("hire");
        assertThat(changes.at("/dropped/0/lemma").stringValue()).isEqualTo("pay");
        assertThat(changes.at("/kept").intValue()).isEqualTo(1);
    }

    @Test
    void aClaimComesWithItsSentenceItsPlaceAndItsFootnotes() {
        String iri =
                server.api("claims?polarity=negative").at("/claims/0/claim").stringValue();
        JsonNode claim = server.api("claim?iri=" + escaped(iri));
        String text = claim.at("/context/text").stringValue();
        int offset = claim.at("/context/offset").intValue();
        assertThat(text.substring(
                        claim.at("/claim/start").intValue() - offset,
                        claim.at("/claim/end").intValue() - offset))
                .isEqualTo(claim.at("/claim/sentence").stringValue());
        assertThat(claim.at("/against").size()).isEqualTo(3);
        assertThat(claim.at("/standing/storiesFor").intValue()).isEqualTo(2);
        assertThat(claim.at("/footnotes").toString())
                .contains("Karvonia Courier", "2 May 2031", "A spokesman")
                .contains("“Drones for the Front,” Karvonia Courier, May 2, 2031.")
                .contains("Karvonia Courier (2031, May 2). Drones for the Front.")
                .contains("“Drones for the Front.” Karvonia Courier, 2 May 2031.");
        assertThat(claim.at("/citation/issued/date-parts/0/0").intValue()).isEqualTo(2031);
    }

    @Test
    void anEntityComesWithItsNeighbours() {
        JsonNode entity = server.api("entity?iri=" + escaped(entity("Ada Osk")));
        assertThat(entity.at("/together").booleanValue()).isTrue();
        assertThat(entity.at("/entity/articles").intValue()).isEqualTo(4);
        assertThat(entity.at("/by").intValue())
                .as("one claim of its own, one told by it")
                .isEqualTo(2);
        assertThat(entity.at("/neighbours").toString()).contains("Halden Marine", "Karvonia");
        JsonNode alone = server.api("entity?together=false&iri=" + escaped(entity("Ada Osk")));
        assertThat(alone.at("/entity/articles").intValue()).isEqualTo(1);
    }

    @Test
    void anArticleComesWithItsVoices() {
        JsonNode article =
                server.api("article?iri=" + escaped(Archive.courier().article().id()));
        assertThat(article.at("/text").stringValue()).startsWith("Minister Ada Osk");
        assertThat(article.at("/attributions").size()).isEqualTo(2);
        assertThat(article.at("/speakers/0/characters").intValue()).isGreaterThan(20);
        assertThat(article.at("/claims").size()).isEqualTo(2);
        assertThat(server.get("api/v1/article?iri=urn:none").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsDisputedHasBothSides() {
        JsonNode disputed = server.api("disputed");
        assertThat(disputed.at("/total").intValue()).isEqualTo(1);
        assertThat(disputed.at("/propositions/0/positive").size()).isEqualTo(3);
        assertThat(disputed.at("/propositions/0/negative").size()).isEqualTo(1);
    }

    @Test
    void whatRestsOnOneStoryDoesNotGrowByCopies() {
        JsonNode page = server.api("single-source?limit=50");
        assertThat(page.at("/total").intValue()).isEqualTo(page.at("/claims").size());
        String single = page.at("/claims").toString();
        assertThat(single).contains("owns", "never gave", "hosted");
        assertThat(single).doesNotContain("\"text\":\"gave\"");
    }

    @Test
    void theGraphTiesEntitiesAndMergesWhatIsTheSame() {
        JsonNode graph = server.api("graph?iri=" + escaped(entity("Karvonia")));
        assertThat(graph.at("/nodes").toString()).contains("Karvonia", "Ada Osk", "Lirian Front");
        assertThat(graph.at("/edges").toString()).contains("give (recipient)", "host");
    }

    @Test
    void aPathCarriesACitationOnEachHop() {
        JsonNode path =
                server.api("path?from=" + escaped(entity("Karvonia")) + "&to=" + escaped(entity("Halden Marine")));
        assertThat(path.at("/found").booleanValue()).isTrue();
        assertThat(path.at("/hops").size()).isEqualTo(2);
        path.at("/hops").forEach(hop -> assertThat(hop.at("/claims/0/sentence").stringValue())
                .isNotBlank());
    }

    @Test
    void namedQuestionsAreAnsweredAsRows() {
        assertThat(server.api("questions").toString()).contains("who-says");
        assertThat(server.get("api/v1/questions/said-by?speaker=Ada+Osk").body())
                .contains("\"bindings\"", "claim");
        assertThat(server.get("api/v1/questions/said-by").statusCode()).isEqualTo(400);
        JsonNode text = server.api("questions/said-by/text?speaker=Ada+Osk&from=2031");
        assertThat(text.at("/sparql").stringValue()).contains("VALUES ?asked_speaker { <urn:claimgraph:entity:");
        assertThat(text.at("/cypher").stringValue())
                .contains(":param from => ['2031'];", ":param speaker => ['urn:claimgraph:entity:", "LIMIT $limit");
        assertThat(server.get("api/v1/questions/who-cares").statusCode()).isEqualTo(400);
    }

    @Test
    void aResourceIsAPageOrStatements() {
        String claim =
                server.api("claims?polarity=negative").at("/claims/0/claim").stringValue();
        HttpResponse<String> turtle = server.get("resource?iri=" + escaped(claim), "Accept", "text/turtle");
        assertThat(turtle.body()).contains("cg:Claim", "oa:exact").doesNotContain("Drones for the Front");
        assertThat(server.get("resource?iri=" + escaped(claim), "Accept", "application/ld+json")
                        .body())
                .contains("@context");
        HttpResponse<String> page = server.get("resource?iri=" + escaped(claim), "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location").orElse("")).startsWith("/claim?iri=urn%3A");
        assertThat(server.get("resource?iri=urn:none", "Accept", "text/turtle").statusCode())
                .isEqualTo(404);
    }

    @Test
    void metricsAreForPrometheus() {
        server.get("api/v1/status");
        String metrics = server.get("metrics").body();
        assertThat(metrics)
                .contains("claimgraph_claims", "claimgraph_requests_seconds_count{kind=\"api\"", "jvm_memory");
    }

    @Test
    void anArticleThatIsAddedIsFoundAtOnce() throws InterruptedException {
        List<String> stages = new ArrayList<>();
        Path other = folder.resolve("add");
        List<Running> started = new ArrayList<>();
        ArticleIntake intake = (submission, stage) -> {
            stage.accept("reading");
            stages.add(submission.given().publisher().orElse(""));
            started.get(0).store().put(Archive.post(), Run.of("test 1", ""));
            return List.of(new Receipt.Stored(Archive.post().article().id(), true, 1));
        };
        try (Running empty = Running.in(other, Settings.LOOPBACK, false, store -> {}, Optional.of(intake))) {
            started.add(empty);
            HttpResponse<String> taken = empty.post(
                    "api/v1/articles",
                    "{\"text\":\"Ada Osk owns Halden Marine.\",\"publisher\":\"Port Sel Post\"}",
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    "Bearer " + Running.TOKEN);
            String id = org.claimgraph.server.index.Json.MAPPER
                    .readTree(taken.body())
                    .at("/id")
                    .stringValue();
            JsonNode job = empty.api("jobs/" + id);
            for (int i = 0; i < 100 && !job.at("/done").booleanValue(); i++) {
                Thread.sleep(50);
                job = empty.api("jobs/" + id);
            }
            assertThat(job.at("/receipts/0/claims").intValue()).isEqualTo(1);
            assertThat(stages).containsExactly("Port Sel Post");
            assertThat(empty.api("search?q=halden").at("/entities/0/label").stringValue())
                    .isEqualTo("Halden Marine");
        }
    }

    private static String entity(String name) {
        return server.api("search?q=" + escaped(name)).at("/entities/0/iris/0").stringValue();
    }
}

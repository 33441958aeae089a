package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.server.Running.escaped;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.claimgraph.server.index.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does not do, whoever asks. */
class SecurityTest {
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
    void anotherNameForThisMachineIsRefused() {
        assertThat(server.raw("GET /api/v1/status HTTP/1.1", "Host: evil.example"))
                .startsWith("HTTP/1.1 403");
        assertThat(server.raw("GET /sparql?query=ASK%7B%7D HTTP/1.1", "Host: evil.example:3330"))
                .startsWith("HTTP/1.1 403");
        assertThat(server.raw("GET / HTTP/1.1", "Host: 127.0.0.1.evil.example")).startsWith("HTTP/1.1 403");
        assertThat(server.raw("GET /api/v1/status HTTP/1.1", "Host: localhost:1"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void anotherSiteCannotAskThroughItsVisitor() {
        assertThat(server.get("api/v1/status", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(server.post("sparql", "ASK {}", "Content-Type", "application/sparql-query", "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> forged = server.post(
                "api/v1/articles",
                "{\"text\":\"x\"}",
                "Content-Type",
                "text/plain",
                "Sec-Fetch-Site",
                "cross-site",
                "Authorization",
                "Bearer " + Running.TOKEN);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(server.get("api/v1/status").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void writingNeedsTheToken() {
        assertThat(server.post("api/v1/articles", "{\"text\":\"x\"}").statusCode())
                .isEqualTo(401);
        assertThat(server.post("api/v1/articles", "{\"text\":\"x\"}", "Authorization", "Bearer wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.post(
                                "api/v1/articles",
                                "{\"text\":\"x\"}",
                                "Content-Type",
                                "application/json",
                                "Authorization",
                                "Bearer " + Running.TOKEN)
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void readingNeedsTheTokenWhereOthersReachTheServer() {
        try (Running open = Running.in(folder.resolve("open"), "0.0.0.0", false, Archive::fill, Optional.empty())) {
            assertThat(open.get("api/v1/status").statusCode()).isEqualTo(401);
            assertThat(open.get("sparql?query=ASK%7B%7D").statusCode()).isEqualTo(401);
            assertThat(open.get("resource?iri=x").statusCode()).isEqualTo(401);
            assertThat(open.get("metrics").statusCode()).isEqualTo(401);
            assertThat(open.get("health").statusCode()).isEqualTo(200);
            assertThat(open.get("api/v1/status", "Authorization", "Bearer " + Running.TOKEN)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aReadOnlyServerTakesNothing() {
        try (Running closed =
                Running.in(folder.resolve("closed"), Settings.LOOPBACK, true, Archive::fill, Optional.empty())) {
            assertThat(closed.post(
                                    "api/v1/articles",
                                    "{\"text\":\"x\"}",
                                    "Content-Type",
                                    "application/json",
                                    "Authorization",
                                    "Bearer " + Running.TOKEN)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://127.0.0.1:1/x> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                "SELECT (<java:java.lang.System>(1) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<java:org.example.Code>(?o)) }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.Code>(?o)",
                "SELECT (SUM(<java:org.example.Code>(?o)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
                "SELECT * { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.example.Code>(?s) > 1)",
                "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY <java:org.example.Code>(?o) } }",
                "SELECT * { ?s ?p ?o BIND(IF(<java:org.example.Code>(?o), 1, 2) AS ?x) }",
                "SELECT * { ?s <java:org.example.Code> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?o }",
                "DROP ALL",
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }"
            })
    void aQueryOnlyLooksAtTheStore(String query) {
        HttpResponse<String> response = server.get("sparql?query=" + escaped(query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "load /* so */ csv FROM 'http://127.0.0.1/' AS line RETURN line",
                "CALL dbms.listConfig()",
                "MATCH (n) CALL apoc.load.json('http://a/') YIELD value RETURN value",
                "CALL `dbms`.components()"
            })
    void cypherOnlyLooksAtTheGraph(String query) {
        assertThat(CypherGuard.problem(query)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n) WHERE n.text CONTAINS 'LOAD CSV' RETURN n",
                "MATCH (n) CALL { WITH n RETURN 1 AS one } RETURN n // CALL dbms.x()",
                "CALL db.labels()"
            })
    void cypherThatOnlyLooksIsAllowed(String query) {
        assertThat(CypherGuard.problem(query)).isEmpty();
    }

    @Test
    void anUpdateIsNotTakenByAnyDoor() {
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        assertThat(server.post(
                                "sparql",
                                "update=" + escaped(update),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(server.post("sparql", update, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(server.post("sparql/update", update, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(server.get(
                                "sparql?query=" + escaped("ASK { <urn:a> ?p ?o }"),
                                "Accept",
                                "application/sparql-results+json")
                        .body())
                .contains("false");
    }

    @Test
    void aQueryEndsInTime() {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        long start = System.nanoTime();
        HttpResponse<String> response = server.get("sparql?query=" + escaped(slow));
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
    }

    @Test
    void anAnswerHasOnlySoManyRows() {
        String all = server.get(
                        "sparql?query=" + escaped("SELECT * { ?s ?p ?o }"), "Accept", "application/sparql-results+json")
                .body();
        assertThat(Json.MAPPER.readTree(all).at("/results/bindings").size()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explorer/../explorer/openapi.json",
                "/explorer/..%2f..%2fetc/passwd",
                "/explorer/%2e%2e/%2e%2e/simplelogger.properties",
                "/explorer/../../../../etc/passwd",
                "/explorer/lib/codemirror/../../../../../simplelogger.properties",
                "/explorer/lib/..\\..\\simplelogger.properties",
                "/..;/simplelogger.properties",
                "/explorer//etc/passwd",
                "/explorer/lib/codemirror/package%00.json",
                "/META-INF/MANIFEST.MF",
                "/org/claimgraph/cli/version.properties"
            })
    void nothingButTheExplorersFilesIsServed(String path) {
        assertThat(server.raw("GET " + path + " HTTP/1.1", "Host: localhost"))
                .doesNotStartWith("HTTP/1.1 200")
                .doesNotStartWith("HTTP/1.1 5");
    }

    @Test
    void aRequestHasALimit() {
        String large = "x".repeat(Submissions.MOST + 10);
        assertThat(server.post(
                                "api/v1/articles?name=a.txt",
                                large,
                                "Content-Type",
                                "application/octet-stream",
                                "Authorization",
                                "Bearer " + Running.TOKEN)
                        .statusCode())
                .isEqualTo(413);
        assertThat(server.raw("GET /api/v1/search?q=" + "x".repeat(20_000) + " HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void onlyAddressesOfTheWebCanBeAdded() {
        for (String url :
                new String[] {"file:///etc/passwd", "/etc/passwd", "@/etc/passwd", "ftp://a/b", "http:", "-"}) {
            assertThat(server.post(
                                    "api/v1/articles",
                                    "{\"url\":\"" + url + "\"}",
                                    "Content-Type",
                                    "application/json",
                                    "Authorization",
                                    "Bearer " + Running.TOKEN)
                            .statusCode())
                    .as(url)
                    .isEqualTo(400);
        }
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        for (String path : new String[] {"", "api/v1/status", "health", "nothing", "sparql?query=ASK%7B%7D"}) {
            HttpResponse<String> response = server.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @Test
    void whatAnArticleSaysIsNeverAPage() {
        HttpResponse<String> found = server.get("api/v1/search?q=eve", "Accept", "text/html");
        assertThat(found.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(found.body()).contains("onerror");
    }
}

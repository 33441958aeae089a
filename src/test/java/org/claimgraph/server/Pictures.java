package org.claimgraph.server;

import static org.claimgraph.server.Running.escaped;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.server.index.Json;
import tools.jackson.databind.JsonNode;

/**
 * Pictures of the explorer, of a server that runs with the invented articles of {@code docs/archive}: the three of the README, or, with
 * {@code all}, each view in each width and both themes, to be looked at: {@code Pictures ADDRESS FOLDER [all]}.
 */
final class Pictures implements AutoCloseable {
    private static final int WIDE = 1280;
    private static final Map<Integer, Integer> WINDOWS = Map.of(360, 1400, WIDE, 1000, 3840, 2160);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Path folder;
    private final Browser browser;

    private Pictures(String address, Path folder) {
        this.address = address;
        this.folder = folder;
        this.browser = new Browser(address);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Pictures pictures = new Pictures(arguments[0], Path.of(arguments[1]))) {
            pictures.untilReady();
            if (arguments.length > 2) {
                pictures.all();
            } else {
                pictures.three();
            }
        }
    }

    /** Until the server has read its store. */
    private void untilReady() throws IOException, InterruptedException {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address + "health")).build();
        while (client.send(health, BodyHandlers.discarding()).statusCode() != 200) {
            Thread.sleep(100);
        }
    }

    private void three() throws IOException, InterruptedException {
        browser.window(WIDE, 860).open(claim()).theme("light").settled().save(folder.resolve("claim.png"));
        browser.open(graph()).until("document.getElementById('canvas')?.dataset.drawn > 2");
        browser.click("#list summary");
        browser.script(
                "const b = [...document.querySelectorAll('#list button')].find(b => b.textContent.includes('bribe'));"
                        + " b.click(); b.closest('details').open = false; scrollTo(0, 0)");
        browser.until("document.querySelector('#side .quote')");
        browser.settled().save(folder.resolve("graph.png"));
        browser.open(article()).theme("dark").settled().save(folder.resolve("article.png"));
    }

    private void all() throws IOException, InterruptedException {
        for (Map.Entry<String, String> view : views().entrySet()) {
            for (Map.Entry<Integer, Integer> window : WINDOWS.entrySet()) {
                for (String theme : List.of("light", "dark")) {
                    browser.window(window.getKey(), window.getValue())
                            .open(view.getValue())
                            .theme(theme)
                            .settled()
                            .save(folder.resolve(view.getKey() + "-" + window.getKey() + "-" + theme + ".png"));
                }
            }
        }
    }

    /** Name → address of each view. */
    private Map<String, String> views() throws IOException, InterruptedException {
        String dorn = entity("Pavel Dorn");
        Map<String, String> views = new LinkedHashMap<>();
        views.put("front", "");
        views.put("search", "search?q=dorn");
        views.put("nothing", "search?q=qqqq");
        views.put("entity", "entity?iri=" + dorn);
        views.put("entity-said", "entity?side=by&iri=" + dorn);
        views.put("entity-time", "entity?side=time&iri=" + dorn);
        views.put("claim", claim());
        views.put("article", article());
        views.put("versions", versions());
        views.put("graph", graph());
        views.put("graph-start", "graph");
        views.put("path", "graph?from=" + entity("Pavel Dorn") + "&to=" + entity("Dock Workers\u2019 Union"));
        views.put("disputed", "disputed");
        views.put("single-source", "single-source");
        views.put("events", "events");
        views.put(
                "query",
                "query?text="
                        + escaped("SELECT ?lemma (COUNT(*) AS ?claims) { GRAPH ?g { ?c cg:lemma ?lemma } }\n"
                                + "GROUP BY ?lemma ORDER BY DESC(?claims) LIMIT 12"));
        views.put("query-wrong", "query?text=" + escaped("SELECT * {\n ?s ?p }"));
        views.put("cypher", "query?language=cypher");
        views.put("add", "add");
        views.put("missing", "claim?iri=urn:none");
        return views;
    }

    private String entity(String name) throws IOException, InterruptedException {
        return escaped(api("search?q=" + escaped(name)).at("/entities/0/iris/0").stringValue());
    }

    private String claim() throws IOException, InterruptedException {
        JsonNode disputed = api("disputed").at("/propositions/0/negative/0/claim");
        return "claim?iri=" + escaped(disputed.stringValue());
    }

    private String article() throws IOException, InterruptedException {
        return "article?iri="
                + escaped(articles("Thousands march").at("/0/article").stringValue());
    }

    private String versions() throws IOException, InterruptedException {
        JsonNode both = articles("Auditors look");
        return "article?iri=" + escaped(both.at("/0/article").stringValue()) + "&with="
                + escaped(both.at("/1/article").stringValue());
    }

    private JsonNode articles(String title) throws IOException, InterruptedException {
        return api("search?q=" + escaped(title)).at("/articles");
    }

    private String graph() throws IOException, InterruptedException {
        return "graph?iri=" + entity("Pavel Dorn");
    }

    private JsonNode api(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "api/v1/" + path)).build();
        return Json.MAPPER.readTree(
                client.send(request, BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        browser.close();
    }
}

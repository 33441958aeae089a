package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.server.Running.escaped;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.claimgraph.graph.Run;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The explorer, in a real browser. */
@Tag("slow")
@ExtendWith(Chromium.class)
class ExplorerTest {
    @TempDir
    static Path folder;

    private static Visit visit;
    private static Running server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        AtomicReference<Store> store = new AtomicReference<>();
        ArticleIntake intake = (submission, stages) -> {
            stages.accept("reading the text");
            stages.accept("finding what is claimed by whom");
            var added = new org.claimgraph.model.InventedArticle(
                            "The yard is sold", "Port Sel Post", "2031-08-01", "Halden Marine denies everything.")
                    .extraction();
            Objects.requireNonNull(store.get()).put(added, Run.of("test 1", ""));
            return List.of(new Receipt.Stored(added.article().id(), true, 0));
        };
        visit = Visit.to(folder, Archive::fill, Optional.of(intake));
        server = visit.server();
        browser = visit.browser();
        store.set(server.store());
    }

    @AfterAll
    static void stop() {
        visit.close();
    }

    /** Name → address of every view, with something in it. */
    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("front", "");
        views.put("search", "search?q=kar");
        views.put("entity", "entity?iri=" + escaped(entity("Karvonia")));
        views.put("claim", "claim?iri=" + escaped(denial()));
        views.put(
                "article", "article?iri=" + escaped(Archive.courier().article().id()) + "&at=0");
        views.put("graph", "graph?iri=" + escaped(entity("Karvonia")));
        views.put("path", "graph?from=" + escaped(entity("Karvonia")) + "&to=" + escaped(entity("Halden Marine")));
        views.put("disputed", "disputed");
        views.put("single-source", "single-source");
        views.put("events", "events");
        views.put("query", "query?text=" + escaped("SELECT ?l (COUNT(*) AS ?n) { ?c cg:lemma ?l } GROUP BY ?l"));
        views.put("add", "add#token=" + Running.TOKEN);
        views.put("missing", "claim?iri=urn:none");
        return views;
    }

    @Test
    void everyViewCanBeUsedByEverybody() {
        List<String> barriers = new ArrayList<>();
        views().forEach((name, path) -> {
            for (String theme : List.of("light", "dark")) {
                barriers.addAll(browser.width(1280)
                        .open(path)
                        .theme(theme)
                        .screenshot(name + "-" + theme)
                        .barriers());
            }
            browser.width(360).open(path).theme("light").screenshot(name + "-narrow");
            barriers.addAll(browser.sticksOut());
            barriers.addAll(browser.barriers());
            barriers.addAll(browser.width(3840).open(path).sticksOut());
        });
        browser.width(1280);
        assertThat(barriers).isEmpty();
    }

    @Test
    void theBrowserHasNothingToComplainAbout() {
        browser.forgetComplaints();
        views().forEach((name, path) -> {
            if (!name.equals("missing")) {
                browser.open(path).assertNoComplaints();
            }
        });
    }

    @Test
    void searchFindsWhileOneTypes() {
        browser.open("").type("#finder", "had");
        browser.until("location.search === '?q=had'").shown();
        assertThat(browser.text("main")).contains("Nothing for");
        browser.press(Keys.BACK_SPACE, "l")
                .until("location.search === '?q=hal'")
                .shown();
        assertThat(browser.text("#entities")).contains("Halden Marine").contains("2 articles");
        assertThat(browser.focused()).contains("INPUT");
    }

    @Test
    void filtersAreInTheAddressAndCanBeTakenAway() {
        browser.open("search").clickLink("denied").shown();
        assertThat(browser.url()).contains("polarity=negative");
        assertThat(browser.count(".claim")).isEqualTo(1);
        browser.reload();
        assertThat(browser.count(".claim")).isEqualTo(1);
        assertThat(browser.text(".claim")).contains("not so", "A spokesman", "as told by", "Karvonia Courier");
        browser.click(".chips a").shown();
        assertThat(browser.url()).doesNotContain("polarity");
        assertThat(browser.count(".claim")).isGreaterThan(5);
        browser.type("input[name=from]", "2031-06")
                .press(Keys.ENTER)
                .until("location.search.includes('from=2031-06')")
                .shown();
        assertThat(browser.text("main")).contains("2 claims");
    }

    @Test
    void aClaimShowsItsSentenceInItsPlaceAndBothSides() {
        browser.open("claim?iri=" + escaped(denial()));
        assertThat(browser.text(".context mark"))
                .isEqualTo("A spokesman told her that Karvonia never gave drones to the Lirian Front in Port Sel.");
        assertThat(browser.text(".context")).startsWith("Minister Ada Osk said");
        assertThat(browser.text(".voices")).contains("A spokesman", "Karvonia Courier");
        assertThat(browser.text("#against")).contains("Say that it is so (3)", "Lirian Herald");
        assertThat(browser.text("p[data-style=Chicago]"))
                .isEqualTo("“Drones for the Front,” Karvonia Courier, May 2, 2031.");
        browser.click("button[aria-label='Copy the Chicago footnote']")
                .until("document.getElementById('announce').textContent !== ''");
        browser.clickLink("Read it in the whole article").shown();
        assertThat(browser.text("#chosen")).contains("never gave");
        assertThat(browser.count(".text .focus")).isPositive();
    }

    @Test
    void anArticleShowsWhoSpeaks() {
        browser.open("article?iri=" + escaped(Archive.courier().article().id()));
        assertThat(browser.count(".text .said")).isGreaterThan(1);
        assertThat(browser.text("aside")).contains("Ada Osk", "A spokesman");
        browser.clickLink("A spokesman").shown();
        assertThat(browser.url()).contains("speaker=A+spokesman");
    }

    @Test
    void aVersionShowsWhatChanged() {
        browser.open("article?iri="
                        + escaped(Archive.versions().get(1).article().id()))
                .clickLink("what changed to this one")
                .shown();
        assertThat(browser.text("#changes"))
                .contains("Tern Ferries paid a guard.", "Tern Ferries hired a pilot.", "Dropped (1)", "Added (1)");
    }

    @Test
    void aSpeakerIsSuggestedAndFilteredBy() {
        browser.open("search").type("form[data-filter=speaker] input", "spo");
        browser.until("[...document.querySelectorAll('#values-speaker option')].some(o => o.value === 'A spokesman')");
        browser.type("form[data-filter=speaker] input", Keys.chord(Keys.CONTROL, "a") + "A spokesman")
                .until("location.search === '?speaker=A+spokesman'")
                .shown();
        assertThat(browser.count(".claim")).isEqualTo(1);
    }

    @Test
    void countsLeadToWhatTheyCount() {
        browser.open("").click("main p a[href='/search?show=articles']").shown();
        assertThat(browser.count("#articles li")).isGreaterThanOrEqualTo(7);
        browser.open("disputed").clickLink("1 claim").shown();
        assertThat(browser.text(".claim")).contains("never gave");
        assertThat(browser.text(".chips")).contains("the same elsewhere", "denied");
        browser.open("entity?iri=" + escaped(entity("Karvonia")))
                .clickLink("3 articles")
                .shown();
        assertThat(browser.text("main")).contains("Lirian Herald", "War, again");
    }

    @Test
    void aPathHasASentenceOnEachHop() {
        browser.open("graph?from=" + escaped(entity("Karvonia")) + "&to=" + escaped(entity("Halden Marine")))
                .until("document.getElementById('canvas').dataset.drawn > 2");
        assertThat(browser.text("main"))
                .contains("1. Karvonia — Ada Osk", "2. Ada Osk — Halden Marine", "Ada Osk owns Halden Marine.");
    }

    @Test
    void aGraphIsSavedForOtherPrograms() {
        browser.open("graph?iri=" + escaped(entity("Karvonia")))
                .until("document.getElementById('canvas').dataset.drawn > 1");
        browser.script("window.saved = []; const make = URL.createObjectURL;"
                + " URL.createObjectURL = blob => { blob.text().then(text => saved.push([blob.type, text])); return make(blob); };"
                + " for (const name of ['PNG', 'SVG', 'GraphML'])"
                + " [...document.querySelectorAll('button')].find(b => b.textContent === name).click()");
        browser.until("saved.length === 3");
        assertThat(browser.script("return saved.map(one => one[0]).sort().join()"))
                .isEqualTo("application/graphml+xml,image/png,image/svg+xml");
        for (String type : List.of("svg", "graphml")) {
            String text =
                    String.valueOf(browser.script("return saved.find(one => one[0].includes('" + type + "'))[1]"));
            assertThat(text).contains("Ada Osk", "host");
            assertThat(browser.script("return new DOMParser().parseFromString(saved.find(one => one[0].includes('"
                            + type + "'))[1], 'application/xml').querySelector('parsererror') === null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theGraphGrowsAndEveryEdgeOpensItsSentence() {
        browser.open("graph?iri=" + escaped(entity("Karvonia")))
                .until("document.getElementById('canvas').dataset.drawn > 1");
        long before = Long.parseLong(
                String.valueOf(browser.script("return document.getElementById('canvas').dataset.drawn")));
        assertThat(browser.script("return document.querySelectorAll('#canvas canvas').length"))
                .isEqualTo(3L);
        browser.click("#list summary");
        browser.script(
                "[...document.querySelectorAll('#list button')].find(b => b.textContent.includes('host')).click()");
        browser.until("document.querySelector('#side .quote')");
        assertThat(browser.text("#side")).containsIgnoringCase("1 story").contains("Karvonia hosted Ada Osk.");
        browser.script("[...document.querySelectorAll('#list button')].find(b => b.textContent === 'Ada Osk').click()");
        browser.click("#expand").until("document.getElementById('canvas').dataset.drawn > " + before);
        assertThat(browser.text("#list")).contains("Halden Marine");
        browser.screenshot("graph-expanded");
    }

    @Test
    void queriesAreAnsweredAndErrorsStandAtTheirPlace() {
        browser.open("query")
                .until("document.querySelector('.CodeMirror')")
                .click("#run")
                .until("document.getElementById('result').dataset.done");
        assertThat(browser.text("#rows")).contains("Ada Osk");
        browser.script("document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT * {\\n ?s ?p }')");
        browser.click("#run").until("document.querySelector('#result [role=alert]')");
        assertThat(browser.text("#result")).contains("line 2", "} was not expected");
        assertThat(browser.count(".wrong")).isPositive();
        choose("single-source");
        browser.click("#run")
                .until("document.getElementById('result').dataset.done && document.querySelector('#rows a')");
        choose("said-by");
        browser.type("#fill input[name=speaker]", "Ada Osk").press(Keys.ENTER);
        browser.until("document.querySelector('.CodeMirror').CodeMirror.getValue().includes('urn:claimgraph:entity:')");
        browser.click("#run")
                .until("document.getElementById('result').dataset.done && document.querySelector('#rows a')");
        browser.script(
                "document.querySelector('.CodeMirror').CodeMirror.setValue("
                        + "'CONSTRUCT { ?s schema:knows ?o } WHERE { ?c rdf:subject ?s ; rdf:object ?o . ?o skos:prefLabel ?l }')");
        browser.click("#run")
                .click("[data-way=graph]")
                .until("document.getElementById('answer-graph')?.dataset.drawn > 2");
        browser.open("query?language=cypher").until("document.querySelector('.CodeMirror')");
        choose("said-by");
        assertThat(browser.script("return document.querySelector('.CodeMirror').CodeMirror.getValue()")
                        .toString())
                .startsWith(":param speaker => [];")
                .contains("MATCH");
        browser.click("#run").until("document.querySelector('#result [role=alert]')");
        assertThat(browser.text("#result")).contains("Neo4j");
    }

    @Test
    void aQueryCanBeCompletedCancelledDrawnAndFoundAgain() {
        browser.open("query").until("document.querySelector('.CodeMirror')");
        write("SELECT ?claim { ?claim cg:lem }");
        browser.script("const e = document.querySelector('.CodeMirror').CodeMirror; e.focus(); e.setCursor(0, 29)");
        browser.press(Keys.CONTROL, " ").until("document.querySelector('.CodeMirror-hints li')");
        assertThat(browser.text(".CodeMirror-hints")).contains("cg:lemma");
        browser.press(Keys.ENTER);
        assertThat(browser.script("return document.querySelector('.CodeMirror').CodeMirror.getValue()"))
                .isEqualTo("SELECT ?claim { ?claim cg:lemma }");
        write("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        browser.click("#run").click("#cancel").until("document.getElementById('result').dataset.done === 'true'");
        assertThat(browser.text("#result")).contains("Cancelled");
        write("SELECT ?lemma (COUNT(*) AS ?n) { ?c cg:lemma ?lemma } GROUP BY ?lemma");
        browser.click("#run").until("document.querySelector('[data-way=chart][aria-pressed=true]')");
        assertThat(browser.count("#result canvas")).isEqualTo(1);
        browser.open("query").until("document.querySelector('#examples optgroup[label=\"Your last queries\"]')");
        choose("past-0");
        assertThat(browser.script("return document.querySelector('.CodeMirror').CodeMirror.getValue()")
                        .toString())
                .startsWith("SELECT ?lemma");
    }

    @Test
    void theGraphIsWalkedByKeyboard() {
        browser.open("graph?iri=" + escaped(entity("Karvonia")))
                .until("document.getElementById('canvas').dataset.drawn > 1");
        browser.script("document.querySelector('#list summary').focus()");
        browser.press(Keys.ENTER);
        for (int i = 0; i < 40 && !browser.focused().startsWith("BUTTON Open "); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER).until("document.querySelector('#side .quote')");
        assertThat(browser.text("#side")).containsIgnoringCase("1 story");
    }

    @Test
    void whereNothingTiesTwoEntitiesThereIsAWayOn() {
        browser.open("graph?from=" + escaped(entity("Bela Roth")) + "&to=" + escaped(entity("Karvonia")));
        assertThat(browser.text("main")).contains("No chain of claims");
        assertThat(browser.script("return document.querySelector('input[name=from]').value"))
                .isEqualTo("Bela Roth");
        browser.clickLink("Around Karvonia").shown();
        assertThat(browser.text("h1")).isEqualTo("Around Karvonia");
    }

    @Test
    void chartsTakeTheColoursOfTheTheme() {
        browser.open("entity?iri=" + escaped(entity("Halden Marine")))
                .until("document.querySelector('.chartbox canvas')?.width > 0");
        for (String theme : List.of("dark", "light")) {
            browser.theme(theme);
            assertThat(browser.script("return Chart.getChart(document.querySelector('.chartbox canvas'))"
                            + ".options.scales.y.grid.color"))
                    .isEqualTo(browser.script(
                            "return getComputedStyle(document.documentElement).getPropertyValue('--rule').trim()"));
        }
    }

    @Test
    void anArticleIsAddedAndOpened() {
        browser.open("");
        browser.script("sessionStorage.clear()");
        browser.open("add");
        assertThat(browser.text("main")).contains("Adding needs the token");
        browser.script("location.hash = ''");
        browser.open("?again#token=" + Running.TOKEN).open("add");
        browser.type("textarea[name=text]", "Halden Marine denies everything.").click("form.sheet button.main");
        browser.until("document.querySelector('[data-added]')")
                .clickLink("read it with its claims")
                .shown();
        assertThat(browser.text("h1")).isEqualTo("The yard is sold");
    }

    @Test
    void everythingCanBeReachedByKeyboard() {
        browser.open("");
        browser.script(
                "document.activeElement.blur(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')");
        browser.press(Keys.TAB);
        assertThat(browser.focused()).contains("Skip to the page");
        browser.press("/");
        assertThat(browser.focused()).startsWith("INPUT");
        browser.press("osk").until("location.search === '?q=osk'").shown();
        for (int i = 0; i < 20 && !browser.focused().equals("A Ada Osk"); i++) {
            browser.press(Keys.TAB);
            assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle"))
                    .as(browser.focused())
                    .isNotEqualTo("none");
        }
        browser.press(Keys.ENTER).until("location.pathname === '/entity'").shown();
        assertThat(browser.focused()).isEqualTo("H1 Ada Osk");
        for (int i = 0; i < 40 && !browser.focused().startsWith("A “"); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER).until("location.pathname === '/claim'").shown();
        assertThat(browser.count(".context mark")).isEqualTo(1);
    }

    @Test
    void whatAnArticleSaysNeverRuns() {
        String eve = entity("eve");
        String article = Archive.hostile().article().id();
        String claim = server.api("claims?article=" + escaped(article))
                .at("/claims/0/claim")
                .stringValue();
        for (String path : List.of(
                "",
                "search?q=eve",
                "search?q=" + escaped(Archive.ATTACK),
                "search?speaker=" + escaped(Archive.ATTACK),
                "entity?iri=" + escaped(eve),
                "claim?iri=" + escaped(claim),
                "article?iri=" + escaped(article) + "&at=0",
                "graph?iri=" + escaped(eve),
                "claim?iri=" + escaped(Archive.ATTACK),
                "query?text=" + escaped("SELECT ?x { ?c oa:exact ?x } #" + Archive.ATTACK))) {
            browser.open(path);
            assertThat(
                            browser.script(
                                    "return document.querySelectorAll('main script, main img, main svg[onload], main [onerror]').length"))
                    .as(path)
                    .isEqualTo(0L);
        }
        browser.open("claim?iri=" + escaped(claim));
        assertThat(browser.text(".context")).contains("<script>alert(1)</script>");
    }

    private static void write(String query) {
        browser.script("document.querySelector('.CodeMirror').CodeMirror.setValue("
                + org.claimgraph.server.index.Json.MAPPER.writeValueAsString(query) + ")");
    }

    private static void choose(String question) {
        browser.script("const e = document.getElementById('examples'); e.value = '" + question
                + "'; e.dispatchEvent(new Event('change'))");
    }

    private static String entity(String name) {
        return server.api("search?q=" + escaped(name)).at("/entities/0/iris/0").stringValue();
    }

    private static String denial() {
        return server.api("claims?polarity=negative").at("/claims/0/claim").stringValue();
    }
}

package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.server.Running.escaped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.graph.Run;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Polarity;
import org.claimgraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How light and fluid the explorer is, in a real browser. The figures go to {@code target/explorer/speed.txt}; the bounds here are wide, as
 * other programs may be running.
 */
@Tag("slow")
@ExtendWith(Chromium.class)
class ExplorerSpeedTest {
    private static final int ARTICLES = 20;
    private static final int NEIGHBOURS = 26;

    @TempDir
    static Path folder;

    private static Visit visit;
    private static Running server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        visit = Visit.to(folder, ExplorerSpeedTest::fill, Optional.empty());
        server = visit.server();
        browser = visit.browser();
    }

    @AfterAll
    static void stop() {
        visit.close();
    }

    /** Karvonia deals with five hundred towns. */
    private static void fill(Store store) {
        IntStream.range(0, ARTICLES)
                .mapToObj(ExplorerSpeedTest::article)
                .forEach(article -> store.put(article, Run.of("test 1", "")));
    }

    private static Extraction article(int number) {
        List<String> towns = IntStream.range(0, NEIGHBOURS)
                .mapToObj(town -> "Port " + (char) ('A' + number) + (char) ('a' + town))
                .toList();
        List<String> sentences =
                towns.stream().map(town -> "Karvonia armed " + town + ".").toList();
        InventedArticle article = new InventedArticle(
                "Towns " + number, "Courier", "2031-05-%02d".formatted(number + 1), String.join("\n", sentences));
        article.linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY);
        for (int i = 0; i < NEIGHBOURS; i++) {
            article.from(sentences.get(i))
                    .local(towns.get(i), EntityType.LOCATION)
                    .claim("Karvonia", "armed", "arm", towns.get(i), Polarity.POSITIVE, sentences.get(i));
        }
        return article.extraction();
    }

    @Test
    void theFirstViewIsLightAndQuick() throws IOException {
        browser.open("");
        long bytes =
                number("performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
                        + ".reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        browser.forget().open("");
        browser.until("performance.getEntriesByName('shown').length > 0");
        long paint = number("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1");
        long shown = number("performance.getEntriesByName('shown')[0].startTime");
        note("first view, nothing kept by the browser: %d bytes, first paint after %d ms, all shown after %d ms"
                .formatted(bytes, paint, shown));
        assertThat(bytes).isLessThan(300_000);
        assertThat(shown).isLessThan(10_000);
    }

    @Test
    void aLargeGraphStaysFluid() throws IOException {
        String karvonia =
                server.api("search?q=karvonia").at("/entities/0/iris/0").stringValue();
        browser.open("graph?limit=500&iri=" + escaped(karvonia))
                .until("document.getElementById('canvas')?.dataset.drawn > 490");
        long nodes = number("document.getElementById('canvas').dataset.drawn");
        String times = "const sorted = frames.slice(5).sort((a, b) => a - b); return [sorted[sorted.length >> 1],"
                + " sorted[Math.floor(sorted.length * 0.95)]].map(Math.round).join(' and ')";
        for (String move : List.of(
                "cy.panBy({x: 3 * Math.sin(i / 9), y: 3 * Math.cos(i / 9)})",
                "cy.zoom({level: cy.zoom() * (1 + 0.02 * Math.sin(i / 9)), renderedPosition: {x: 300, y: 300}})")) {
            browser.script(
                    "window.frames = []; const cy = document.getElementById('canvas')._cyreg.cy; let last = performance.now();"
                            + " let i = 0; const step = now => { frames.push(now - last); last = now; " + move
                            + "; if (i++ < 180) requestAnimationFrame(step); }; requestAnimationFrame(step)");
            browser.until("frames.length > 180");
            note("graph of " + nodes + " entities, milliseconds between frames (median and p95) while "
                    + (move.contains("pan") ? "it is dragged: " : "it is zoomed: ") + browser.script(times));
        }
        assertThat(number("frames.slice(5).sort((a, b) => a - b)[frames.length >> 1]"))
                .isLessThan(500);
    }

    private static long number(String expression) {
        return Math.round(Double.parseDouble(String.valueOf(browser.script("return Number(" + expression + ")"))));
    }

    private static void note(String line) throws IOException {
        Path file = Path.of("target", "explorer", "speed.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

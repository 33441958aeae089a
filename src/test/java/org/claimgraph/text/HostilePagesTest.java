package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break their reader: each is read or refused, in a time that does not grow with its malice. */
class HostilePagesTest {
    /** Of processor time; twice what is promised, because a machine with other work is slower by that too. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final ArticleReader reader = new ArticleReader(Iris.DEFAULT, InstantSource.system()).inAnyLanguage();

    static Stream<Arguments> pages() {
        String paragraph =
                "<p>The minister of Ruritania resigned on Monday, and nobody knew why she had done that.</p>";
        return Stream.of(
                Arguments.of("nested tags", "<div>".repeat(100_000) + paragraph),
                Arguments.of(
                        "nested tags with names",
                        "<div class=\"share related comment\" id=x>".repeat(100_000) + paragraph),
                Arguments.of("nested inline tags", "<p>" + "<b>".repeat(100_000) + "bold " + paragraph),
                Arguments.of("nested lists", "<ul><li>".repeat(50_000) + paragraph),
                Arguments.of("nested tables", "<table><tr><td>".repeat(30_000) + paragraph),
                Arguments.of("unclosed formatting", "<a href=x><font><i>".repeat(30_000) + paragraph),
                Arguments.of(
                        "many siblings",
                        "<html>" + "<div><a href=x>a link that is long enough</a></div>".repeat(50_000)),
                Arguments.of("many attributes", "<p " + "a%d=1 ".formatted(1).repeat(100_000) + ">" + paragraph),
                Arguments.of("a long attribute", "<p class=\"" + "x-".repeat(1_000_000) + "\">" + paragraph),
                Arguments.of("a long line", "<p>" + "word ".repeat(900_000)),
                Arguments.of("a line of colons", "<p>" + ":".repeat(55) + paragraph.repeat(3)),
                Arguments.of("share share share", "<p>" + "share on ".repeat(50) + "</p>" + paragraph),
                Arguments.of("null bytes", "<html><body>" + "\0<p>a\0b\0".repeat(10_000) + paragraph),
                Arguments.of(
                        "nested linked data",
                        "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + paragraph),
                Arguments.of(
                        "nested objects",
                        "<script type='application/ld+json'>" + "{\"a\":".repeat(100_000) + "</script>" + paragraph),
                Arguments.of("many entities", "<p>" + "&amp;&#x1F600;&nosuch;".repeat(100_000)),
                Arguments.of("surrogates", "<p>" + "&#xD800;&#xDFFF;".repeat(1000) + paragraph),
                Arguments.of(
                        "many headings",
                        "<title>A title of several words - here</title>"
                                + "<h1>A title of several words</h1>".repeat(30_000)),
                Arguments.of("many line breaks", "<p>" + "a<br>".repeat(200_000)),
                Arguments.of("comments that do not end", "<!--".repeat(100_000) + paragraph),
                Arguments.of("markup that does not end", "<".repeat(200_000) + paragraph),
                Arguments.of("many bylines", "<span class=author>By Ann Author and</span>".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadOrRefusedInTime(String name, String page) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            reader.read(Document.of(name, page.getBytes(StandardCharsets.UTF_8)), Metadata.UNKNOWN);
        } catch (TextException e) {
            assertThat(e).hasMessageStartingWith(name);
        }
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertThat(taken).as(name).isLessThan(PATIENCE);
    }
}

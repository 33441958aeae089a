package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of several articles that have the same link, on the command line; names are those of an invented dictionary. */
class LinkedEntitiesTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void theSameLinkMakesOneEntityOfTwoArticles() throws IOException {
        List<String> entities = entities();
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0)).contains("link").contains("https://en.wikipedia.org/wiki/Berian_Steel");
        assertThat(entities.get(0)).contains("in 2 articles");
    }

    @Test
    void withoutLinksEachArticleHasItsOwn() throws IOException {
        assertThat(entities("--no-links")).hasSize(2).noneMatch(page -> page.contains("wikipedia"));
    }

    private List<String> entities(String... options) throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.txt"),
                "Strike at the mill\n\nBerian Steel closed its mill in the north on Monday. The workers went home.");
        Path two = Files.writeString(
                folder.resolve("two.txt"),
                "Mill sold\n\nThe owner said that Berian Steel sold the mill last year. Nobody named the price.");
        String store = folder.resolve("store").toString();
        Terminal.Run build = terminal.run(
                "build", List.of(options), one.toString(), two.toString(), "--store", store, "--jobs", "1");
        assertThat(build.code()).as(build.err()).isZero();
        Terminal.Run show = terminal.run("show", "Berian Steel", "--store", store);
        assertThat(show.code()).as(show.err()).isZero();
        String pages = show.out();
        return List.of(pages.substring(0, pages.contains("\nclaims") ? pages.indexOf("\nclaims") : pages.length())
                .split("(?m)^(?=entity )"));
    }
}

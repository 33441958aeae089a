package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.claimgraph.model.Article;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of outlets that do not exist: {@code NAME.html}, the text in {@code NAME.txt}, the metadata in {@code NAME.properties}. */
class WebPageFixturesTest {
    static Stream<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsTheArticle(String name) throws IOException, URISyntaxException, TextException {
        Article article = read(name);
        assertThat(article.text().text())
                .isEqualTo(Files.readString(folder().resolve(name + ".txt")).strip());
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsTheMetadata(String name) throws IOException, URISyntaxException, TextException {
        Metadata metadata = read(name).metadata();
        Properties expected = new Properties();
        try (Reader in = new StringReader(Files.readString(folder().resolve(name + ".properties")))) {
            expected.load(in);
        }
        Properties actual = new Properties();
        metadata.url().ifPresent(url -> actual.put("url", url));
        metadata.title().ifPresent(title -> actual.put("title", title));
        metadata.publisher().ifPresent(publisher -> actual.put("publisher", publisher));
        metadata.published().ifPresent(published -> actual.put("published", published));
        metadata.modified().ifPresent(modified -> actual.put("modified", modified));
        metadata.language().ifPresent(language -> actual.put("language", language));
        if (!metadata.authors().isEmpty()) {
            actual.put("authors", String.join("; ", metadata.authors()));
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static Article read(String name) throws IOException, URISyntaxException, TextException {
        byte[] bytes = Files.readAllBytes(folder().resolve(name + ".html"));
        return new ArticleReader(Iris.DEFAULT, InstantSource.system())
                .read(Document.of(name + ".html", bytes), Metadata.UNKNOWN);
    }

    private static Path folder() throws URISyntaxException {
        URL url = Objects.requireNonNull(WebPageFixturesTest.class.getResource("pages"), "the fixtures are missing");
        return Path.of(url.toURI());
    }
}

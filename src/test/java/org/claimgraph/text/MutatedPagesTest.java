package org.claimgraph.text;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.claimgraph.model.Article;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;

/** 10,000 pages that are our fixtures with bytes changed, cut, doubled and put elsewhere: none of them crashes the reader. */
@Tag("slow")
class MutatedPagesTest {
    private static final byte[][] FIXTURES = {fixture("news"), fixture("old-table-page"), fixture("script-only")};
    private static final byte[][] PIECES = pieces(
            "<",
            ">",
            "</p>",
            "<p>",
            "<div>",
            "</article>",
            "<script type=\"application/ld+json\">",
            "\"",
            "'",
            "&#",
            "&#x0;",
            "\0",
            "]]>",
            "<!--",
            "-->",
            "<table>",
            "{",
            "\\u",
            "<br><br>",
            "\u00e9",
            "<meta charset=utf-16>",
            "<template>",
            "<svg>",
            "<frameset>",
            "%PDF-",
            "WARC/1.0");

    private final ArticleReader reader = new ArticleReader(Iris.DEFAULT, InstantSource.system()).inAnyLanguage();

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void neverCrashes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int changes) {
        Random random = new Random(seed);
        byte[] page = FIXTURES[random.nextInt(FIXTURES.length)];
        for (int i = 0; i < changes; i++) {
            page = changed(page, random);
        }
        try {
            Article article = reader.read(Document.of("mutated", page), Metadata.UNKNOWN);
            if (article.text().text().isBlank()) {
                throw new AssertionError("a blank article");
            }
        } catch (TextException e) {
            Objects.requireNonNull(e.reason());
        }
    }

    private static byte[] changed(byte[] page, Random random) {
        if (page.length < 4) {
            return page;
        }
        int at = random.nextInt(page.length);
        int end = Math.min(page.length, at + 1 + random.nextInt(200));
        return switch (random.nextInt(5)) {
            case 0 -> {
                byte[] copy = page.clone();
                copy[at] = (byte) random.nextInt(256);
                yield copy;
            }
            case 1 -> joined(Arrays.copyOf(page, at), new byte[0], Arrays.copyOfRange(page, end, page.length));
            case 2 ->
                joined(
                        Arrays.copyOf(page, end),
                        Arrays.copyOfRange(page, at, end),
                        Arrays.copyOfRange(page, end, page.length));
            case 3 ->
                joined(
                        Arrays.copyOf(page, at),
                        PIECES[random.nextInt(PIECES.length)],
                        Arrays.copyOfRange(page, at, page.length));
            default -> random.nextInt(20) == 0 ? Arrays.copyOf(page, at) : page;
        };
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }

    private static byte[][] pieces(String... pieces) {
        return Arrays.stream(pieces)
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private static byte[] fixture(String name) {
        try {
            return Files.readAllBytes(
                    Path.of(Objects.requireNonNull(MutatedPagesTest.class.getResource("pages/" + name + ".html"), name)
                            .toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.claimgraph.text;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.Document;
import org.claimgraph.text.TextException.Reason;

/** Makes articles of documents: a pure function of one document, the time of capture aside; safe to call from several threads. */
public final class ArticleReader {
    /** The most UTF-16 units of an article's text: some 900,000 words. */
    static final int MAXIMUM_TEXT = 5_000_000;

    private final Iris iris;
    private final InstantSource clock;
    private final boolean onlyEnglish;

    /** Names articles by {@code iris}; {@code clock} says when they were captured. Articles that are not English are refused. */
    public ArticleReader(Iris iris, InstantSource clock) {
        this(iris, clock, true);
    }

    private ArticleReader(Iris iris, InstantSource clock, boolean onlyEnglish) {
        this.iris = iris;
        this.clock = clock;
        this.onlyEnglish = onlyEnglish;
    }

    /** The same reader for articles of which no claims are wanted: their language does not matter. */
    public ArticleReader inAnyLanguage() {
        return new ArticleReader(iris, clock, false);
    }

    /**
     * The article that {@code document} holds.
     *
     * @param given what the user says about it; used where the page and its container do not say
     * @throws TextException when there is none, or it is not in English
     */
    public Article read(Document document, Metadata given) throws TextException {
        String source = document.source();
        Page page = page(document);
        if (page.text().isBlank()) {
            throw new TextException(source, Reason.EMPTY, "there is no text in it");
        }
        if (page.text().length() > MAXIMUM_TEXT) {
            throw new TextException(
                    source,
                    Reason.TOO_LARGE,
                    "its text is longer than " + MAXIMUM_TEXT + " characters; split it into articles");
        }
        Metadata metadata = page.metadata().orElse(document.stated()).orElse(given);
        Metadata complete = withLanguage(source, page.text(), metadata);
        return new Article(
                iris.article(complete.url(), source, page.text()),
                source,
                complete,
                new CodePoints(page.text()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Page page(Document document) throws TextException {
        byte[] bytes = document.bytes();
        String head = new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
        if (PdfPage.isPdf(head)) {
            return PdfPage.read(document.source(), bytes);
        }
        String decoded = Encoding.decode(document);
        return Markup.isHtml(decoded, document.mediaType())
                ? WebPage.read(document.source(), decoded)
                : PlainText.read(decoded);
    }

    /** Checks that the text is English; the text itself is trusted more than what the page says about it. */
    private Metadata withLanguage(String source, String text, Metadata metadata) throws TextException {
        Optional<String> found = Language.of(text);
        boolean contradicted = found.isPresent()
                && metadata.language()
                        .filter(stated -> Language.isSame(stated, found.get()))
                        .isEmpty();
        Optional<String> language = contradicted ? found : metadata.language();
        if (onlyEnglish && language.isPresent() && !Language.isEnglish(language.get())) {
            throw new TextException(
                    source, Reason.NOT_ENGLISH, "skipped: its language is '" + language.get() + "', not English");
        }
        return new Metadata(
                metadata.url(),
                metadata.title(),
                metadata.authors(),
                metadata.publisher(),
                metadata.published(),
                metadata.modified(),
                language);
    }
}

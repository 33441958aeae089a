package org.claimgraph.model;

import java.time.Instant;

/**
 * One version of an article: its exact text, to which all offsets refer, and what is known about its publication.
 *
 * @param id IRI of this version, made from its canonical URL (or source) and its text; see {@link Iris#article}
 * @param source the input it came from: a URL, or the file name as given
 * @param metadata who published it, when and where
 * @param text the exact text; never empty
 * @param captured when it was read: the one thing that may differ between two runs on the same input
 */
public record Article(String id, String source, Metadata metadata, CodePoints text, Instant captured) {
    public Article {
        if (id.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("an article needs an id and a source");
        }
        if (text.length() == 0) {
            throw new IllegalArgumentException("article " + source + " has no text");
        }
    }

    /** SHA-256 of the UTF-8 bytes of the text, lower-case hexadecimal. */
    public String sha256() {
        return Hashes.sha256(text.text());
    }

    /** What copies of the text have in common with it. */
    public NearDuplicateKey nearDuplicateKey() {
        return NearDuplicateKey.of(text.text());
    }

    /** The citation of {@code span}: its words with up to 32 code points before and after. */
    public Citation cite(Span span) {
        String prefix = text.substring(Math.max(0, span.start() - Citation.CONTEXT), span.start());
        String suffix = text.substring(span.end(), Math.min(text.length(), span.end() + Citation.CONTEXT));
        return new Citation(span, prefix, suffix);
    }
}

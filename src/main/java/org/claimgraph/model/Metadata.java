package org.claimgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself, or a user says about it: outlet, author, dates. What is unknown is left out, never guessed.
 *
 * @param url canonical URL
 * @param title headline
 * @param authors people named in the byline, in its order
 * @param publisher outlet
 * @param published ISO 8601 date or date-time, only as precise as its source
 * @param modified ISO 8601 date or date-time of the last change
 * @param language BCP 47 tag such as {@code en}
 */
public record Metadata(
        Optional<String> url,
        Optional<String> title,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> language) {
    /** Nothing known. */
    public static final Metadata UNKNOWN = new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** This metadata, with what it leaves open taken from {@code other}. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                url.or(other::url),
                title.or(other::title),
                authors.isEmpty() ? other.authors : authors,
                publisher.or(other::publisher),
                published.or(other::published),
                modified.or(other::modified),
                language.or(other::language));
    }
}

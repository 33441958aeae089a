package org.claimgraph.source;

import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Metadata;

/** Metadata of which a container or a transport states a part. */
final class Stated {
    private Stated() {}

    /** Nothing but the address is known. */
    static Metadata url(String url) {
        return of(Optional.of(url), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** What feeds and scrapers state; a blank value is none. */
    static Metadata of(
            Optional<String> url,
            Optional<String> title,
            List<String> authors,
            Optional<String> publisher,
            Optional<String> published) {
        return new Metadata(
                filled(url),
                filled(title),
                authors.stream()
                        .map(String::strip)
                        .filter(author -> !author.isEmpty())
                        .toList(),
                filled(publisher),
                filled(published),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}

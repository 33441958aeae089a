package org.claimgraph.server.index;

import java.util.List;
import java.util.Optional;

/**
 * What is known about the publication of an article.
 *
 * @param article IRI of this version of it
 * @param title headline, or the input that it came from
 * @param url where it is on the web
 * @param publisher outlet
 * @param published date, as precise as it is known
 * @param authors who wrote it
 * @param source the input that it came from
 * @param captured when it was read
 * @param attributions how many were found in it
 * @param claims how many were found in it
 * @param words how long it is
 */
public record ArticleRow(
        String article,
        String title,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> published,
        List<String> authors,
        String source,
        String captured,
        int attributions,
        int claims,
        int words) {
    public ArticleRow {
        authors = List.copyOf(authors);
    }
}

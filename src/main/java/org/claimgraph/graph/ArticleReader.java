package org.claimgraph.graph;

import java.time.DateTimeException;
import java.time.Instant;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Metadata;

/** The triples of an article → the article. */
final class ArticleReader {
    private ArticleReader() {}

    static Article read(Facts article) {
        Metadata metadata = new Metadata(
                article.findText(Standard.URL),
                article.findText(Standard.HEADLINE),
                article.inOrder(Standard.AUTHOR).stream()
                        .map(author -> author.text(Standard.NAME))
                        .toList(),
                article.find(Standard.PUBLISHER).map(p -> article.of(p).text(Standard.NAME)),
                article.findText(Standard.DATE_PUBLISHED),
                article.findText(Standard.DATE_MODIFIED),
                article.findText(Standard.IN_LANGUAGE));
        return new Article(
                article.iri(),
                article.text(Vocabulary.INPUT),
                metadata,
                new CodePoints(article.text(Vocabulary.TEXT)),
                captured(article));
    }

    private static Instant captured(Facts article) {
        try {
            return Instant.parse(article.text(Vocabulary.CAPTURED));
        } catch (DateTimeException e) {
            throw new GraphException(article.iri(), "cg:captured is no date-time");
        }
    }
}

package org.claimgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Span;

/**
 * Spans → passages: each an {@code oa:SpecificResource} of the article with a position and a quote (W3C Web Annotation Data Model, 4.2). A
 * discontinuous passage has its pieces as {@code cg:part}; the quote of a cited passage has its context as well.
 */
final class PassageWriter {
    private final Triples triples;
    private final Node article;
    private final Set<Node> written = new HashSet<>();

    PassageWriter(Triples triples, Node article) {
        this.triples = triples;
        this.article = article;
    }

    /** The passage of {@code span}. */
    Node passage(Span span) {
        Node passage = Triples.iri(Iris.passage(article.getURI(), span));
        if (written.add(passage)) {
            write(passage, span);
        }
        return passage;
    }

    /** The passage that a citation points at. */
    Node passage(Citation citation) {
        Node passage = passage(citation.span());
        Node quote = quote(passage);
        triples.add(quote, Standard.PREFIX, citation.prefix());
        triples.add(quote, Standard.SUFFIX, citation.suffix());
        return passage;
    }

    private void write(Node passage, Span span) {
        triples.add(passage, Standard.TYPE, Standard.SPECIFIC_RESOURCE);
        triples.add(passage, Standard.HAS_SOURCE, article);

        Node position = Triples.iri(passage.getURI() + "/position");
        triples.add(passage, Standard.HAS_SELECTOR, position);
        triples.add(position, Standard.TYPE, Standard.TEXT_POSITION_SELECTOR);
        triples.add(position, Standard.START, Literals.integer(span.start()));
        triples.add(position, Standard.END, Literals.integer(span.end()));

        Node quote = quote(passage);
        triples.add(passage, Standard.HAS_SELECTOR, quote);
        triples.add(quote, Standard.TYPE, Standard.TEXT_QUOTE_SELECTOR);
        triples.add(quote, Standard.EXACT, span.text());

        span.parts().forEach(part -> triples.add(passage, Vocabulary.PART, passage(part)));
    }

    private static Node quote(Node passage) {
        return Triples.iri(passage.getURI() + "/quote");
    }
}

package org.claimgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Article;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;

/** Article → triples: its text, and what is known about its publication. */
final class ArticleWriter {
    private final Triples triples;
    private final Iris iris;

    ArticleWriter(Triples triples, Iris iris) {
        this.triples = triples;
        this.iris = iris;
    }

    void write(Article article) {
        Node node = Triples.iri(article.id());
        triples.add(node, Standard.TYPE, Standard.NEWS_ARTICLE);
        triples.add(node, Standard.TYPE, Standard.PROV_ENTITY);
        triples.add(node, Vocabulary.INPUT, article.source());
        triples.add(node, Vocabulary.TEXT, article.text().text());
        triples.add(node, Vocabulary.TEXT_SHA256, article.sha256());
        triples.add(
                node, Vocabulary.NEAR_DUPLICATE_KEY, article.nearDuplicateKey().toString());
        triples.add(
                node, Vocabulary.CAPTURED, Literals.dateTime(article.captured().toString()));
        metadata(node, article.metadata());
    }

    private void metadata(Node article, Metadata metadata) {
        metadata.url().ifPresent(url -> url(article, url));
        triples.add(article, Standard.HEADLINE, metadata.title().map(Literals::string));
        authors(article, metadata.authors());
        metadata.publisher().ifPresent(name -> publisher(article, name));
        triples.add(article, Standard.DATE_PUBLISHED, metadata.published().map(Literals::date));
        triples.add(article, Standard.DATE_MODIFIED, metadata.modified().map(Literals::date));
        triples.add(article, Standard.IN_LANGUAGE, metadata.language().map(Literals::string));
    }

    private void url(Node article, String url) {
        triples.add(article, Standard.URL, url);
        if (Iris.isIri(url)) {
            triples.add(article, Standard.SPECIALIZATION_OF, Triples.iri(url));
        }
    }

    private void authors(Node article, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            Node author = Triples.iri(article.getURI() + "#author=" + (i + 1));
            triples.add(article, Standard.AUTHOR, author);
            triples.add(author, Standard.TYPE, Standard.PROV_AGENT);
            triples.add(author, Standard.NAME, names.get(i));
            triples.add(author, Standard.POSITION, Literals.integer(i + 1));
        }
    }

    private void publisher(Node article, String name) {
        Node publisher = Triples.iri(iris.of("publisher", name));
        triples.add(article, Standard.PUBLISHER, publisher);
        triples.add(publisher, Standard.TYPE, Standard.ORGANIZATION);
        triples.add(publisher, Standard.NAME, name);
    }
}

package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Article;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Span;

/**
 * Whether every passage of a graph has the words of the article's text at its place, with what stands around them, and whether that text is
 * the one that was hashed. SHACL core cannot compare them.
 */
final class TextCheck {
    private final Article article;
    private final PassageReader passages = new PassageReader();
    private final List<Problem> problems = new ArrayList<>();

    private TextCheck(Article article) {
        this.article = article;
    }

    static List<Problem> problems(Graph graph, String articleIri) {
        Facts facts = new Facts(graph, Triples.iri(articleIri));
        try {
            TextCheck check = new TextCheck(ArticleReader.read(facts));
            check.hash(facts);
            for (Facts other : Facts.ofType(graph, Standard.NEWS_ARTICLE)) {
                if (!other.node().equals(facts.node())) {
                    check.add(other, "is a second article in the graph of " + articleIri);
                }
            }
            Facts.ofType(graph, Standard.SPECIFIC_RESOURCE).forEach(check::passage);
            return check.problems;
        } catch (GraphException | IllegalArgumentException e) {
            return List.of(new Problem(articleIri, String.valueOf(e.getMessage())));
        }
    }

    private void hash(Facts facts) {
        if (!article.sha256().equals(facts.text(Vocabulary.TEXT_SHA256))) {
            add(
                    facts,
                    "the SHA-256 of its text is " + article.sha256() + ", not " + facts.text(Vocabulary.TEXT_SHA256));
        }
        String key = article.nearDuplicateKey().toString();
        if (!key.equals(facts.text(Vocabulary.NEAR_DUPLICATE_KEY))) {
            add(
                    facts,
                    "the near-duplicate key of its text is " + key + ", not "
                            + facts.text(Vocabulary.NEAR_DUPLICATE_KEY));
        }
    }

    private void passage(Facts passage) {
        try {
            Span span = passages.span(passage);
            if (!passage.find(Standard.HAS_SOURCE).equals(Optional.of(Triples.iri(article.id())))) {
                add(passage, "its source is not article " + article.id());
            }
            if (!passage.iri().equals(Iris.passage(article.id(), span))) {
                add(passage, "its IRI does not say its position, " + span.start() + ".." + span.end());
            }
            if (span.standsIn(article.text())) {
                context(passage, span);
            } else {
                add(passage, "its quote '" + span.text() + "' is not what the text has there");
            }
        } catch (GraphException e) {
            problems.add(new Problem(passage.iri(), String.valueOf(e.getMessage())));
        }
    }

    private void context(Facts passage, Span span) {
        Citation found = article.cite(span);
        Facts quote = PassageReader.selector(passage, Standard.TEXT_QUOTE_SELECTOR);
        for (Node prefix : quote.all(Standard.PREFIX)) {
            if (!found.prefix().endsWith(prefix.getLiteralLexicalForm())) {
                add(passage, "its prefix '" + prefix.getLiteralLexicalForm() + "' does not stand before it");
            }
        }
        for (Node suffix : quote.all(Standard.SUFFIX)) {
            if (!found.suffix().startsWith(suffix.getLiteralLexicalForm())) {
                add(passage, "its suffix '" + suffix.getLiteralLexicalForm() + "' does not stand after it");
            }
        }
    }

    private void add(Facts facts, String problem) {
        problems.add(new Problem(facts.iri(), problem));
    }
}

package org.claimgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Standard;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.store.Store;

/** Pages for people about one thing of a store: an entity, a claim or an article, with quotes and where they stand. */
public final class Show {
    private final Store store;

    /** Shows things of {@code store}. */
    public Show(Store store) {
        this.store = store;
    }

    /**
     * The page about {@code name}: the IRI of an article, an attribution's or a claim's; the IRI, a name or a link of an entity; or the
     * title, the URL or the input of an article.
     *
     * @throws QueryException where the store has nothing of that name
     */
    public String page(String name) {
        Optional<Extraction> article = store.read(name);
        if (article.isPresent()) {
            return ArticlePage.of(article.get());
        }
        Optional<String> claim = claim(name);
        if (claim.isPresent()) {
            return claim.get();
        }
        List<Node> entities = store.look(dataset -> new Things(dataset).entities(name));
        if (!entities.isEmpty()) {
            return EntityPage.of(store, name, entities);
        }
        List<String> articles = articles(name);
        if (articles.isEmpty()) {
            throw store.look(dataset -> new Things(dataset).unknown(name));
        }
        return articles.stream()
                .flatMap(iri -> store.read(iri).stream())
                .map(ArticlePage::of)
                .collect(Collectors.joining("\n"));
    }

    /** The IRIs of the articles with that title, URL or input (its last segment is enough), sorted. */
    public List<String> articles(String name) {
        return store.look(dataset -> new Things(dataset).withTitle(name));
    }

    private Optional<String> claim(String iri) {
        Optional<String> article = store.look(
                dataset -> dataset.stream(Node.ANY, NodeFactory.createURI(iri), Standard.WAS_DERIVED_FROM, Node.ANY)
                        .map(quad -> quad.getGraph().getURI())
                        .findFirst());
        return article.flatMap(store::read).map(extraction -> {
            Optional<Claim> claim =
                    extraction.claims().stream().filter(c -> c.id().equals(iri)).findFirst();
            return claim.map(found -> ClaimPage.of(extraction, found)).orElseGet(() -> attribution(extraction, iri));
        });
    }

    /** All claims that an attribution carries. */
    private static String attribution(Extraction extraction, String iri) {
        return extraction.claims().stream()
                .filter(claim -> claim.attribution().equals(Optional.of(iri)))
                .map(claim -> ClaimPage.of(extraction, claim))
                .collect(Collectors.joining("\n"));
    }

    /** The headline of an article, or the input it came from; with outlet and date where they are known. */
    static String title(Article article) {
        StringBuilder result = new StringBuilder();
        article.metadata().publisher().ifPresent(name -> result.append(name).append(", "));
        article.metadata().published().ifPresent(date -> result.append(date).append(", "));
        return result.append(article.metadata().title().orElse(article.source()))
                .toString();
    }
}

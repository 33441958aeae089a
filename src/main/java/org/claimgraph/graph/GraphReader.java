package org.claimgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.AttributionKind;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Link;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;

/** The triples of an article's named graph → an extraction equal to the one that they were written from. */
public final class GraphReader {
    private final Iris iris;

    /** Reads graphs whose IRIs were made with {@code iris}. */
    public GraphReader(Iris iris) {
        this.iris = iris;
    }

    /**
     * The extraction in {@code graph}.
     *
     * @throws GraphException where the graph is not that of an extraction
     */
    public Extraction extraction(Graph graph, String articleIri) {
        Article article = ArticleReader.read(new Facts(graph, Triples.iri(articleIri)));
        PassageReader passages = new PassageReader();
        ClaimReader claims = new ClaimReader(iris, passages);
        return new Extraction(
                article,
                Facts.ofType(graph, Standard.MENTION).stream()
                        .map(mention -> mention(mention, articleIri, passages))
                        .toList(),
                Facts.ofType(graph, Standard.GRASP_ATTRIBUTION).stream()
                        .map(attribution -> attribution(attribution, passages))
                        .toList(),
                Facts.ofType(graph, Vocabulary.CLAIM).stream().map(claims::read).toList());
    }

    private static Mention mention(Facts mention, String article, PassageReader passages) {
        Facts entity = mention.follow(Standard.DENOTES);
        return new Mention(
                article,
                passages.span(mention.follow(Vocabulary.PASSAGE)),
                Terms.read(MentionKind.class, mention.get(Vocabulary.MENTION_KIND)),
                entity.iri(),
                type(entity),
                entity.text(Standard.PREF_LABEL),
                entity.inOrder(Vocabulary.HAS_LINK).stream()
                        .map(link ->
                                new Link(link.get(Vocabulary.CANDIDATE).toString(), link.fraction(Vocabulary.SCORE)))
                        .toList());
    }

    private static EntityType type(Facts entity) {
        return entity.all(Standard.TYPE).stream()
                .flatMap(type -> EntityClasses.shipped().type(type).stream())
                .findFirst()
                .orElseThrow(() -> new GraphException(entity.iri(), "has no class of entities"));
    }

    private static Attribution attribution(Facts attribution, PassageReader passages) {
        Optional<Argument> source = attribution.find(Vocabulary.SOURCE).map(node -> {
            Facts where = attribution.follow(Vocabulary.SOURCE_PASSAGE);
            Optional<String> entity = node.equals(where.node()) ? Optional.empty() : Optional.of(node.toString());
            return new Argument(passages.span(where), entity, Optional.empty());
        });
        return new Attribution(
                attribution.iri(),
                attribution.follow(Standard.WAS_DERIVED_FROM).iri(),
                Terms.read(AttributionKind.class, attribution.get(Vocabulary.KIND)),
                Terms.read(Attitude.class, attribution.get(Vocabulary.ATTITUDE)),
                source,
                attribution.find(Vocabulary.CUE).map(node -> passages.span(attribution.of(node))),
                attribution.find(Vocabulary.CONTENT).map(node -> passages.span(attribution.of(node))),
                attribution.findIri(Vocabulary.WITHIN));
    }
}

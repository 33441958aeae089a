package org.claimgraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;

/**
 * How much is in a store. Things that several articles share, such as linked entities, count once.
 *
 * @param articles versions of articles
 * @param stories texts: copies of one count once
 * @param publishers outlets
 * @param mentions mentions of entities
 * @param entities entities
 * @param attributions acts of saying, believing, wanting …
 * @param claims claims
 * @param propositions what the claims say, whoever says it
 * @param corroborated propositions that more than one independent story says
 * @param contradictions groups of claims that cannot all be true
 * @param accepted propositions that the store's policy accepts
 * @param passages places in texts
 * @param quads statements of the graph
 */
public record Stats(
        long articles,
        long stories,
        long publishers,
        long mentions,
        long entities,
        long attributions,
        long claims,
        long propositions,
        long corroborated,
        long contradictions,
        long accepted,
        long passages,
        long quads) {
    static Stats of(DatasetGraph dataset) {
        return new Stats(
                count(dataset, Standard.NEWS_ARTICLE),
                count(dataset, Vocabulary.STORY),
                objects(dataset, Standard.PUBLISHER),
                count(dataset, Standard.MENTION),
                count(dataset, Vocabulary.ENTITY),
                count(dataset, Standard.GRASP_ATTRIBUTION),
                count(dataset, Vocabulary.CLAIM),
                count(dataset, Vocabulary.PROPOSITION),
                dataset.stream(Vocabulary.ASSEMBLY, Node.ANY, Vocabulary.CORROBORATED, Node.ANY)
                        .count(),
                count(dataset, Vocabulary.CONTRADICTION),
                dataset.stream(Vocabulary.ACCEPTED, Node.ANY, Standard.SUBJECT, Node.ANY)
                        .count(),
                count(dataset, Standard.SPECIFIC_RESOURCE),
                dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count());
    }

    private static long count(DatasetGraph dataset, Node type) {
        return dataset.stream(Node.ANY, Node.ANY, Standard.TYPE, type)
                .map(quad -> quad.getSubject())
                .distinct()
                .count();
    }

    private static long objects(DatasetGraph dataset, Node property) {
        return dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
                .map(quad -> quad.getObject())
                .distinct()
                .count();
    }
}

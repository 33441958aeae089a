package org.claimgraph.server.view;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Vocabulary;

/**
 * Which articles tell one story, as the store says it in one transaction: copies of one text do; an article that has no copy is a story by
 * itself, with its own IRI.
 *
 * @param dataset the store
 */
record Stories(DatasetGraph dataset) {
    static Stories in(DatasetGraph dataset) {
        return new Stories(dataset);
    }

    /** The story of an article. */
    String of(String article) {
        return dataset.stream(Vocabulary.ASSEMBLY, NodeFactory.createURI(article), Vocabulary.IN_STORY, Node.ANY)
                .map(quad -> quad.getObject().toString())
                .findFirst()
                .orElse(article);
    }

    /** The articles of a story. */
    List<String> with(String story) {
        return dataset.stream(Vocabulary.ASSEMBLY, Node.ANY, Vocabulary.IN_STORY, NodeFactory.createURI(story))
                .map(quad -> quad.getSubject().toString())
                .toList();
    }
}

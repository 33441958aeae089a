package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.model.Hashes;
import org.claimgraph.model.Iris;

/**
 * What produced an extraction: a version of the software under a configuration ({@code prov:Activity}).
 *
 * <p>It is made of content, not of a clock: two runs of the same software with the same configuration are one resource. When an article
 * was read is said at the article.
 *
 * @param software name and version
 * @param configuration SHA-256 of all settings that can change the result
 */
public record Run(String software, String configuration) {
    /** The run of {@code software} under the settings that {@code settings} spells out. */
    public static Run of(String software, String settings) {
        return new Run(software, Hashes.sha256(settings));
    }

    Node node(Iris iris) {
        return NodeFactory.createURI(iris.of("run", software, configuration));
    }
}

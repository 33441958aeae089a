package org.claimgraph.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Iris;

/** The IRIs of predicates that no relation of the ontology stands for: one a lemma, {@code urn:claimgraph:predicate:be_head_of}. */
final class Predicates {
    private Predicates() {}

    static Node node(Iris iris, String lemma) {
        String encoded = URLEncoder.encode(lemma, StandardCharsets.UTF_8)
                .replace("_", "%5F")
                .replace("+", "_");
        return Triples.iri(iris.base() + "predicate:" + encoded);
    }
}

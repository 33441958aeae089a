package org.claimgraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Iris;

/** Whether every IRI of a graph is an absolute one, and no node is blank: what an export of the graph could not be read back without. */
final class IriCheck {
    private IriCheck() {}

    static List<Problem> problems(Graph graph) {
        Set<Node> wrong = new LinkedHashSet<>();
        graph.find().forEach(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> node.isBlank() || node.isURI() && !Iris.isIri(node.getURI()))
                .forEach(wrong::add));
        return wrong.stream()
                .map(node -> new Problem(node.toString(), "is not an absolute IRI"))
                .toList();
    }
}

package org.claimgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.RandomExtraction;
import org.claimgraph.ontology.OntologyFile;

class GraphRoundTripTest {
    private static final Run RUN = Run.of("test 1", "");
    private static final Gate GATE = new Gate(OntologyFile.SHAPES::graph);

    @Provide
    Arbitrary<Extraction> extractions() {
        return RandomExtraction.extractions();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("extractions") Extraction extraction) {
        Graph graph = new GraphWriter(Iris.DEFAULT).graph(extraction, RUN);
        assertThat(new GraphReader(Iris.DEFAULT)
                        .extraction(graph, extraction.article().id()))
                .isEqualTo(extraction);
    }

    @Property(tries = 100)
    void whatTheModelAllowsPassesTheGate(@ForAll("extractions") Extraction extraction) {
        Graph graph = new GraphWriter(Iris.DEFAULT).graph(extraction, RUN);
        assertThat(GATE.problems(graph, extraction.article().id())).isEmpty();
    }

    @Property(tries = 50)
    void noNodeIsBlank(@ForAll("extractions") Extraction extraction) {
        Graph graph = new GraphWriter(Iris.DEFAULT).graph(extraction, RUN);
        assertThat(graph.find().mapWith(t -> t.getSubject()).toList()).noneMatch(Node::isBlank);
        assertThat(graph.find().mapWith(t -> t.getObject()).toList()).noneMatch(Node::isBlank);
    }
}

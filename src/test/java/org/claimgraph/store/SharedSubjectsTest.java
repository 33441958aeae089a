package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** The join on numbers of nodes gives what looking at every subject gives. */
class SharedSubjectsTest {
    private static final int THINGS = 6;
    private static final Node GRAPH = node("graph");
    private static final Node MAKER = node("maker");
    private static final Node BUYER = node("buyer");

    @Property(tries = 100)
    void sharedSubjectsAreThoseWithBothStatements(
            @ForAll @Size(max = 40) List<@IntRange(max = 4 * THINGS * THINGS - 1) Integer> statements,
            @ForAll @Size(max = 4) Set<@IntRange(max = THINGS) Integer> makers,
            @ForAll @Size(max = 4) Set<@IntRange(max = THINGS) Integer> buyers) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> statements.forEach(number -> dataset.add(
                        number % 4 < 3 ? GRAPH : node("elsewhere"),
                        node("lot" + number / 4 / THINGS),
                        number % 2 == 0 ? MAKER : BUYER,
                        node("firm" + number / 4 % THINGS))));
        Txn.executeRead(dataset, () -> {
            Set<Node> expected = new HashSet<>(having(dataset, MAKER, makers));
            expected.retainAll(having(dataset, BUYER, buyers));
            for (DatasetGraph seen : List.of(dataset, new DatasetGraphReadOnly(dataset))) {
                assertThat(new SharedSubjects(seen, GRAPH).of(MAKER, firms(makers), BUYER, firms(buyers)))
                        .isEqualTo(expected);
            }
        });
    }

    private static Set<Node> having(DatasetGraph dataset, Node property, Set<Integer> firms) {
        Set<Node> subjects = new HashSet<>();
        firms(firms).forEach(firm -> dataset.stream(GRAPH, Node.ANY, property, firm)
                .forEach(quad -> subjects.add(quad.getSubject())));
        return subjects;
    }

    private static List<Node> firms(Set<Integer> numbers) {
        return numbers.stream().map(number -> node("firm" + number)).toList();
    }

    private static Node node(String name) {
        return NodeFactory.createURI("https://tarn.example/" + name);
    }
}

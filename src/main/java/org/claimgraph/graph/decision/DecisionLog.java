package org.claimgraph.graph.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Decision.Linking;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Decision.Unlinking;
import org.claimgraph.model.Decision.Unmerging;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Justification;

/** The decisions of a dataset in the order in which they were taken: the graph {@code cg:decisions}, within a transaction. */
public final class DecisionLog {
    private final DatasetGraph dataset;

    /** The log of {@code dataset}. */
    public DecisionLog(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** All decisions, the oldest first, those that were taken back as well. */
    public List<Decision> decisions() {
        List<Node> nodes = dataset.stream(Vocabulary.DECISIONS, Node.ANY, Standard.POSITION, Node.ANY)
                .map(Quad::getSubject)
                .toList();
        return nodes.stream()
                .sorted(Comparator.comparingInt(node -> Integer.parseInt(text(node, Standard.POSITION))))
                .flatMap(node -> decision(node).stream())
                .toList();
    }

    /** Whether nothing was decided yet. */
    public boolean isEmpty() {
        return !dataset.contains(Vocabulary.DECISIONS, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Writes a decision down after all others. */
    public void append(Decision decision, Iris iris) {
        long position = 1
                + dataset.stream(Vocabulary.DECISIONS, Node.ANY, Standard.POSITION, Node.ANY)
                        .count();
        Justification why = decision.justification();
        List<String> parts = new ArrayList<>(
                List.of(Long.toString(position), why.by(), why.at().toString(), why.reason()));
        parts.add(decision.toString());
        Node node = iri(iris.of("decision", parts.toArray(String[]::new)));
        add(node, Standard.POSITION, NodeFactory.createLiteralDT(Long.toString(position), XSDDatatype.XSDinteger));
        add(node, Standard.TYPE, Vocabulary.DECISION);
        add(node, Vocabulary.DECIDED_BY, NodeFactory.createLiteralString(why.by()));
        add(
                node,
                Standard.GENERATED_AT_TIME,
                NodeFactory.createLiteralDT(why.at().toString(), XSDDatatype.XSDdateTime));
        add(node, Vocabulary.REASON, NodeFactory.createLiteralString(why.reason()));
        if (decision instanceof Merging merging) {
            add(node, Standard.TYPE, Vocabulary.MERGE_DECISION);
            add(node, Vocabulary.KEEPS, iri(merging.kept()));
            add(node, Vocabulary.DROPS, iri(merging.dropped()));
        } else if (decision instanceof Unmerging unmerging) {
            add(node, Standard.TYPE, Vocabulary.UNMERGE_DECISION);
            add(node, Vocabulary.KEEPS, iri(unmerging.one()));
            add(node, Vocabulary.KEEPS, iri(unmerging.other()));
        } else if (decision instanceof Linking linking) {
            add(node, Standard.TYPE, Vocabulary.LINK_DECISION);
            add(node, Vocabulary.CONCERNS, iri(linking.entity()));
            add(node, Vocabulary.CANDIDATE, iri(linking.link()));
        } else if (decision instanceof Unlinking unlinking) {
            add(node, Standard.TYPE, Vocabulary.UNLINK_DECISION);
            add(node, Vocabulary.CONCERNS, iri(unlinking.entity()));
        }
    }

    private Optional<Decision> decision(Node node) {
        Justification why = new Justification(
                text(node, Vocabulary.DECIDED_BY),
                Instant.parse(text(node, Standard.GENERATED_AT_TIME)),
                text(node, Vocabulary.REASON));
        if (is(node, Vocabulary.MERGE_DECISION)) {
            return Optional.of(new Merging(iri(node, Vocabulary.KEEPS), iri(node, Vocabulary.DROPS), why));
        }
        if (is(node, Vocabulary.UNMERGE_DECISION)) {
            List<String> both = dataset.stream(Vocabulary.DECISIONS, node, Vocabulary.KEEPS, Node.ANY)
                    .map(quad -> quad.getObject().getURI())
                    .sorted()
                    .toList();
            return Optional.of(new Unmerging(both.get(0), both.get(1), why));
        }
        if (is(node, Vocabulary.LINK_DECISION)) {
            return Optional.of(new Linking(iri(node, Vocabulary.CONCERNS), iri(node, Vocabulary.CANDIDATE), why));
        }
        return is(node, Vocabulary.UNLINK_DECISION)
                ? Optional.of(new Unlinking(iri(node, Vocabulary.CONCERNS), why))
                : Optional.empty();
    }

    private boolean is(Node node, Node type) {
        return dataset.contains(Vocabulary.DECISIONS, node, Standard.TYPE, type);
    }

    private String text(Node node, Node property) {
        return object(node, property).getLiteralLexicalForm();
    }

    private String iri(Node node, Node property) {
        return object(node, property).getURI();
    }

    private Node object(Node node, Node property) {
        return dataset.stream(Vocabulary.DECISIONS, node, property, Node.ANY)
                .findFirst()
                .map(Quad::getObject)
                .orElseThrow(() -> new IllegalStateException("the decision " + node + " has no " + property));
    }

    private void add(Node node, Node property, Node object) {
        dataset.add(Vocabulary.DECISIONS, node, property, object);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}

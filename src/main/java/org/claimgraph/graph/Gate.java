package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * What the graph of an article must pass to be stored: the SHACL shapes; the article's text at every passage; IRIs that are IRIs; and the
 * domains and ranges of the relations that claims use.
 *
 * <p>Safe for use by several threads.
 */
public final class Gate {
    private final Supplier<Graph> source;
    private Optional<Checks> checks = Optional.empty();

    /** Checks with the shapes in {@code source}, a graph of SHACL core, which is asked for with the first article: who only reads waits for none. */
    public Gate(Supplier<Graph> source) {
        this.source = source;
    }

    private record Checks(Shapes shapes, RelationCheck relations) {}

    private synchronized Checks checks() {
        if (checks.isEmpty()) {
            checks = Optional.of(new Checks(Shapes.parse(source.get()), new RelationCheck()));
        }
        return checks.get();
    }

    /** All that is wrong with {@code graph} as the graph of the article {@code articleIri}; nothing, when it may be stored. */
    public List<Problem> problems(Graph graph, String articleIri) {
        List<Problem> problems = new ArrayList<>();
        Checks using = checks();
        ValidationReport report = ShaclValidator.get().validate(using.shapes, graph);
        report.getEntries().forEach(entry -> problems.add(problem(entry)));
        problems.addAll(TextCheck.problems(graph, articleIri));
        problems.addAll(IriCheck.problems(graph));
        problems.addAll(using.relations.problems(graph));
        return problems;
    }

    private static Problem problem(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath() + ": ";
        String value = entry.value() == null ? "" : " (" + entry.value() + ")";
        return new Problem(entry.focusNode().toString(), path + entry.message() + value);
    }
}

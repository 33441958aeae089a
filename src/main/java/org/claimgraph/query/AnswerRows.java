package org.claimgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Answers as rows for programs: the claim, what the question shows beside it, then what every answer has. */
final class AnswerRows {
    private static final Set<String> RESOURCES = Set.of("claim", "article", "contradiction", "newer", "older");

    private AnswerRows() {}

    static RowSet of(Question question, List<Answer> answers) {
        List<String> columns = new ArrayList<>(List.of("claim"));
        columns.addAll(question.details());
        Answer.COLUMNS.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        List<Var> variables = columns.stream().map(Var::alloc).toList();
        List<Binding> rows =
                answers.stream().map(answer -> row(columns, answer)).toList();
        return RowSetStream.create(variables, rows.iterator());
    }

    private static Binding row(List<String> columns, Answer answer) {
        BindingBuilder row = BindingFactory.builder();
        columns.forEach(
                column -> answer.value(column).ifPresent(text -> row.add(Var.alloc(column), node(column, text))));
        return row.build();
    }

    private static Node node(String column, String text) {
        return RESOURCES.contains(column) ? NodeFactory.createURI(text) : NodeFactory.createLiteralString(text);
    }
}

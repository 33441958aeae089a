package org.claimgraph.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.claimgraph.graph.Prefixes;

/** Rows as a table for people: a column for each variable, IRIs with prefixes, long cells cut. */
final class Table {
    private static final int WIDEST = 80;

    private final List<List<String>> lines = new ArrayList<>();

    Table(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        lines.add(variables.stream().map(Var::getVarName).toList());
        rows.forEachRemaining(row -> lines.add(
                variables.stream().map(variable -> cell(row, variable)).toList()));
    }

    long rows() {
        return lines.size() - 1L;
    }

    @Override
    public String toString() {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            line(result, lines.get(i), widths);
            if (i == 0) {
                List<String> rule = new ArrayList<>();
                for (int width : widths) {
                    rule.add("-".repeat(width));
                }
                line(result, rule, widths);
            }
        }
        return result.toString();
    }

    private static void line(StringBuilder result, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(i == 0 ? "" : "  ").append(cell).append(" ".repeat(widths[i] - width(cell)));
        }
        result.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cell(org.apache.jena.sparql.engine.binding.Binding row, Var variable) {
        Node node = row.get(variable);
        if (node == null) {
            return "";
        }
        String text = node.isLiteral()
                ? node.getLiteralLexicalForm()
                : node.isURI() ? Prefixes.shortened(node.getURI()) : node.toString();
        String line = text.replaceAll("\\s+", " ").strip();
        return width(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}

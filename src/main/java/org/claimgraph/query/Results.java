package org.claimgraph.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.model.Labelled;

/** Writes the results of a query in a format, and counts them. */
record Results(ResultFormat format, OutputStream out) {
    long rows(RowSet rows) {
        if (format == ResultFormat.TABLE) {
            Table table = new Table(rows);
            print(table.toString());
            return table.rows();
        }
        writer("rows").write(out, rows, ARQ.getContext());
        return rows.getRowNumber();
    }

    long yesOrNo(boolean answer) {
        if (format == ResultFormat.TABLE) {
            print(answer ? "yes\n" : "no\n");
        } else {
            writer("yes or no").write(out, answer, ARQ.getContext());
        }
        return answer ? 1 : 0;
    }

    long graph(Graph graph) {
        RDFFormat chosen = format.graph().orElseThrow(() -> unfit("a graph"));
        Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(chosen).output(out);
        return graph.size();
    }

    private RowSetWriter writer(String what) {
        Optional<Lang> lang = format.rows();
        return lang.map(RowSetWriterRegistry::getFactory)
                .map(factory -> factory.create(lang.get()))
                .orElseThrow(() -> unfit(what));
    }

    private QueryException unfit(String what) {
        return new QueryException(
                "the result is " + what + ", which " + format.label() + " cannot hold",
                "Use another format of " + Labelled.labels(ResultFormat.class));
    }

    private void print(String text) {
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        printer.print(text);
        printer.flush();
    }
}

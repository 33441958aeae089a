package org.claimgraph.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.claimgraph.neo4j.Neo4jDatabase;

/** A Cypher query to the projection of a store. It can read only. */
public record Cypher(String text) {
    /**
     * Answers the query from {@code database} and writes the rows to {@code out}.
     *
     * @return the number of rows
     * @throws org.claimgraph.neo4j.Neo4jException where it is malformed, or would change the database
     */
    public long write(Neo4jDatabase database, ResultFormat format, OutputStream out) {
        List<Map<String, Object>> rows = database.read(text, Map.of());
        List<String> columns =
                rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet());
        List<Binding> bindings = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            BindingBuilder binding = BindingFactory.builder();
            for (int i = 0; i < columns.size(); i++) {
                Object value = row.get(columns.get(i));
                if (value != null) {
                    binding.add(variable(columns, i), node(value));
                }
            }
            bindings.add(binding.build());
        }
        List<Var> variables = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            variables.add(variable(columns, i));
        }
        return new Results(format, out).rows(RowSetStream.create(variables, bindings.iterator()));
    }

    /** A column may be called {@code count(n)}, which no variable of SPARQL's result formats can. */
    private static Var variable(List<String> columns, int index) {
        String plain = columns.get(index).replaceAll("[^\\p{L}\\p{N}_]+", "_").replaceAll("^_+|_+$", "");
        boolean taken = columns.subList(0, index).stream().anyMatch(other -> other.equals(plain));
        return Var.alloc(plain.isEmpty() || taken ? plain + "_" + (index + 1) : plain);
    }

    private static Node node(Object value) {
        return NodeFactory.createLiteralString(Neo4jDatabase.text(value));
    }
}

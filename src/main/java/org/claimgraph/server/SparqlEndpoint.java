package org.claimgraph.server;

import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.claimgraph.graph.Prefixes;

/**
 * The SPARQL 1.1 protocol, as Fuseki speaks it, for queries that only look; at most so many rows of each. The prefixes of the ontology need
 * no declaration.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
    private final int rows;

    SparqlEndpoint(int rows) {
        this.rows = rows;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        super.execute(withPrefixes(text), action);
    }

    /** The query with the ontology's prefixes before it, on its own first line, where it needs them. */
    private static String withPrefixes(String text) {
        try {
            QueryFactory.create(text, Syntax.syntaxARQ);
            return text;
        } catch (QueryParseException e) {
            String message = String.valueOf(e.getMessage());
            return message.contains("Unresolved prefixed name")
                    ? Prefixes.ALL.entrySet().stream()
                                    .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
                                    .collect(Collectors.joining())
                            + text
                    : text;
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        QueryGuard.problem(query)
                .ifPresent(problem ->
                        ServletOps.errorBadRequest("This query is not answered: " + problem + ". Take that out of it"));
        if (query.isSelectType() && (!query.hasLimit() || query.getLimit() > rows)) {
            query.setLimit(rows);
        }
    }
}

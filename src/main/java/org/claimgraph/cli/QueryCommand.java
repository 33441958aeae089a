package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.query.Sparql;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers a SPARQL query from a store. */
@Command(
        name = "query",
        description = {
            "Answer a SPARQL 1.1 query. The default graph is all articles together; GRAPH gives each under its own name.",
            "The prefixes cg:, oa:, rdf:, schema:, skos:, prov: and the others of the ontology need no declaration."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph query 'SELECT ?name (COUNT(*) AS ?n) { [] cg:source/skos:prefLabel ?name } GROUP BY ?name'",
            "  claimgraph query -f question.rq --format csv > answer.csv",
            "  claimgraph query 'DESCRIBE <urn:claimgraph:claim:...>' --format turtle"
        })
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private QueryOption asked;

    @Mixin
    private StoreOption option;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        Sparql query = Sparql.parse(asked.read(console));
        try (Store store = option.open()) {
            query.write(store, asked.format(), console.out());
        }
        return ExitCode.OK;
    }
}

package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.query.Cypher;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a Cypher query from a store's projection. */
@Command(
        name = "cypher",
        description = {
            "Answer a Cypher query (read-only) from the store's projection in Neo4j, which is brought in step first.",
            "Without --server, a Neo4j server of its own is started, with its data in the store's folder, and stopped after."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph cypher 'MATCH (c:Claim)-[:SUBJECT]->(e:Entity) RETURN e.prefLabel, count(c) ORDER BY count(c) DESC LIMIT 10'",
            "  claimgraph cypher 'MATCH (p:Proposition) WHERE p.stories > 1 RETURN p' --format json"
        })
final class CypherCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "QUERY", description = "The query.")
    private String query;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatOption.class,
            description = "table (default), json, csv, tsv or xml.")
    private ResultFormat format;

    @Mixin
    private Neo4jOption neo4j;

    @Mixin
    private StoreOption option;

    CypherCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            neo4j.with(store, console, database -> new Cypher(query).write(database, format, console.out()));
        }
        return ExitCode.OK;
    }
}

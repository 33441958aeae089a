package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.query.Cypher;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
            "  claimgraph cypher 'MATCH (p:Proposition) WHERE p.stories > 1 RETURN p' --format json",
            "  claimgraph cypher -f question.cypher --format csv > answer.csv"
        })
final class CypherCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private QueryOption asked;

    @Mixin
    private Neo4jOption neo4j;

    @Mixin
    private StoreOption option;

    CypherCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        Cypher query = new Cypher(asked.read(console));
        try (Store store = option.open()) {
            neo4j.with(store, console, database -> query.write(database, asked.format(), console.out()));
        }
        return ExitCode.OK;
    }
}

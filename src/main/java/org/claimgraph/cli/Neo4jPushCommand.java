package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings a Neo4j database in step with a store. */
@Command(
        name = "push",
        description = {
            "Bring a Neo4j database in step with the store: articles that came, changed or went since the last push.",
            "Run it again after an interruption: it goes on, and creates nothing twice."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph neo4j push --server bolt://localhost:7687 --credentials neo4j.txt",
            "  NEO4J_PASSWORD=… claimgraph neo4j push --server neo4j+s://graph.example --store news"
        })
final class Neo4jPushCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Neo4jOption neo4j;

    @Mixin
    private StoreOption option;

    Neo4jPushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            neo4j.with(store, console, database -> console.say(database.address() + " is in step"));
        }
        return ExitCode.OK;
    }
}

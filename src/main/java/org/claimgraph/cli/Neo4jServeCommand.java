package org.claimgraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts a Neo4j server on a store's projection, for other programs. */
@Command(
        name = "serve",
        description = {
            "Start a Neo4j server on the store's projection and print its address, for Neo4j's own clients; on this machine only.",
            "It runs until standard input ends or the command is interrupted."
        },
        footer = {"", "Examples:", "  claimgraph neo4j serve --store news"})
final class Neo4jServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Neo4jOption neo4j;

    @Mixin
    private StoreOption option;

    Neo4jServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            neo4j.with(store, console, database -> {
                console.out().println(database.address());
                console.out().flush();
                await();
            });
        }
        return ExitCode.OK;
    }

    private void await() {
        try {
            while (console.in().read() >= 0) {
                // what is typed does not matter
            }
        } catch (IOException e) {
            console.say("standard input: " + Reasons.of(e));
        }
    }
}

package org.claimgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The store's projection to Neo4j. */
@Command(
        name = "neo4j",
        description = "The store as a property graph in Neo4j: a projection that can be made again at any time.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:", "  claimgraph neo4j push --server bolt://localhost:7687", "  claimgraph neo4j serve"
        })
final class Neo4jCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: push or serve");
    }
}

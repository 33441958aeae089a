package org.claimgraph.cli;

import java.time.InstantSource;
import org.claimgraph.model.Iris;

/** The run in which Java notes what the usual commands load, for the launcher: standard input is built into a store, which is then asked. */
public final class Training {
    private Training() {}

    /** Runs the commands with the store in the folder {@code arguments[0]}. */
    public static void main(String[] arguments) {
        Console console = Console.system();
        Parts parts = Parts.ofThisMachine(Iris.DEFAULT, InstantSource.system(), console);
        String store = arguments[0];
        Claimgraph.run(console, parts, "build", "-", "--published", "2026-03-10", "--no-links", "--store", store);
        Claimgraph.run(console, parts, "ask", "single-source", "--store", store);
        Claimgraph.run(console, parts, "query", "SELECT ?s { GRAPH ?g { ?s a ?class } } LIMIT 10", "--store", store);
        Claimgraph.run(console, parts, "show", "Ada Lund", "--store", store);
        console.out().flush();
        System.exit(0);
    }
}

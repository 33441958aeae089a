package org.claimgraph.cli;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.store.SparqlServer;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a dataset on another SPARQL server in step with a store. */
@Command(
        name = "push",
        description = {
            "Bring a dataset on another SPARQL server in step with the store: what came, changed or went since the last push.",
            "Graphs go by the Graph Store Protocol, the removal of graphs by SPARQL 1.1 Update."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph push http://localhost:3030/news",
            "  claimgraph push https://graph.example/rdf --query https://graph.example/sparql --update https://graph.example/update"
        })
final class PushCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "URL",
            description =
                    "The dataset; its services are at /data, /sparql and /update, as Fuseki has them, unless they are named.")
    private URI address;

    @Option(names = "--data", paramLabel = "URL", description = "Where the Graph Store Protocol is spoken.")
    private Optional<URI> data;

    @Option(names = "--query", paramLabel = "URL", description = "Where queries are answered.")
    private Optional<URI> query;

    @Option(names = "--update", paramLabel = "URL", description = "Where updates are taken.")
    private Optional<URI> update;

    @Mixin
    private StoreOption option;

    PushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SparqlServer known = SparqlServer.of(address);
        SparqlServer server =
                new SparqlServer(data.orElse(known.data()), query.orElse(known.query()), update.orElse(known.update()));
        try (Store store = option.open()) {
            SparqlServer.Pushed pushed = server.push(store);
            console.say(Watch.count(pushed.written(), "article") + " written, " + pushed.removed() + " removed");
        }
        return ExitCode.OK;
    }
}

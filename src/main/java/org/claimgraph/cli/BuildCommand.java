package org.claimgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.pipeline.Pipeline;
import org.claimgraph.pipeline.Remapping;
import org.claimgraph.pipeline.Stage;
import org.claimgraph.pipeline.StoreDestination;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads articles, extracts and loads: the main job. */
@Command(
        name = "build",
        description = {
            "Read articles, find what is claimed in them by whom, and store it with citations.",
            "An article that is in the store already is left as it is: run it again after an interruption, or when articles"
                    + " were added."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph build article.txt --published 2026-03-10 --publisher 'Karvonia Courier'",
            "  claimgraph build articles/ saved-page.html --store news",
            "  claimgraph build --remap --ontology harbours.ttl --store news",
            "  curl -s https://news.example/story | claimgraph build - --url https://news.example/story"
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private OntologyOption ontology;

    @Mixin
    private LinkOption links;

    @Mixin
    private TimingsOption timings;

    @Option(
            names = "--remap",
            description = "Read no articles: say anew which relations and events the claims in the store tell.")
    private boolean remap;

    @Mixin
    private StoreOption option;

    @Spec
    private CommandSpec command;

    BuildCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (remap) {
            return remap();
        }
        if (articles.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Missing required parameter: 'INPUT'");
        }
        try (Interruption interruption = new Interruption();
                Store store = option.create(parts.iris());
                Watch watch = new Watch(console, parts.expected(articles.inputs()))) {
            StoreDestination destination =
                    new StoreDestination(store, parts.run(ontology.settings() + links.settings()));
            try {
                new Pipeline(
                                parts.articleReader(),
                                parts.extractor(ontology::ontology, links.isOn()),
                                destination,
                                articles.jobs(),
                                parts.times())
                        .run(
                                parts.inputs(console.in(), articles.manners()).read(articles.inputs()),
                                articles.metadata(),
                                watch,
                                interruption::isAsked);
                parts.times().during(Stage.STORING, () -> {
                    store.takeIn();
                    return store;
                });
            } catch (StoreException e) {
                watch.summarize();
                throw e;
            }
            watch.summarize();
            timings.tell(console, parts.times());
            if (interruption.isAsked()) {
                console.say("stopped; the same command goes on where it stopped");
                return ExitCode.INTERRUPTED;
            }
            return watch.tally().refused() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int remap() {
        if (!articles.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--remap reads no articles; leave out the inputs");
        }
        try (Store store = option.open()) {
            Remapping.Result result = new Remapping(
                            new Interpreter(ontology.ontology(), store.iris()), parts.run(ontology.settings()))
                    .run(
                            store,
                            iri -> console.say(iri + ": stays as it was, because its new graph is not well formed"));
            console.say(Watch.count(result.articles(), "article") + ", " + Watch.count(result.claims(), "claim") + ", "
                    + result.changed() + " changed");
            return result.refused() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
        }
    }
}

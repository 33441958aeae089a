package org.claimgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.claimgraph.pipeline.Pipeline;
import org.claimgraph.pipeline.StoreDestination;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
            "  curl -s https://news.example/story | claimgraph build - --url https://news.example/story"
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private StoreOption option;

    BuildCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Store store = option.create(parts.iris());
                Watch watch = new Watch(console)) {
            StoreDestination destination = new StoreDestination(store, parts.run());
            try {
                new Pipeline(parts.articleReader(), parts.extractor(), destination, articles.jobs())
                        .run(
                                parts.inputs(console.in(), articles.manners()).read(articles.inputs()),
                                articles.metadata(),
                                watch);
            } catch (StoreException e) {
                watch.summarize();
                throw e;
            }
            watch.summarize();
            return watch.tally().refused() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

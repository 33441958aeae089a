package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Destination;
import org.claimgraph.pipeline.Extractor;
import org.claimgraph.pipeline.Pipeline;
import org.claimgraph.pipeline.RecordDestination;
import org.claimgraph.record.RecordWriter;
import org.claimgraph.text.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is found in articles as a record stream, without any store. */
@Command(
        name = "extract",
        description = "Write the attributions and claims of articles as JSON Lines, without a store.",
        footer = {
            "",
            "Examples:",
            "  claimgraph extract article.txt --published 2026-03-10 > article.jsonl",
            "  claimgraph extract articles/ -o articles.jsonl",
            "  claimgraph extract https://news.example/story --no-claims",
            "  claimgraph extract @inputs.txt feed.xml crawl.warc.gz > found.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final Extractor ARTICLES_ONLY = article -> new Extraction(article, List.of(), List.of(), List.of());

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

    @Mixin
    private OutputOption output;

    @Option(
            names = "--no-claims",
            description = "Only the articles themselves, text and metadata; they may be in any language.")
    private boolean noClaims;

    ExtractCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        try (Watch watch = new Watch(console)) {
            output.write(console, out -> run(out, watch));
            watch.summarize();
            timings.tell(console, parts.times());
            return watch.tally().refused() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
        }
    }

    private void run(OutputStream out, Watch watch) throws IOException {
        Extractor extractor = noClaims ? ARTICLES_ONLY : parts.extractor(ontology::ontology, links.isOn());
        ArticleReader reader = noClaims ? parts.articleReader().inAnyLanguage() : parts.articleReader();
        Destination destination = new RecordDestination(new RecordWriter(out));
        new Pipeline(reader, extractor, destination, articles.jobs(), parts.times())
                .run(
                        parts.inputs(console.in(), articles.manners()).read(articles.inputs()),
                        articles.metadata(),
                        watch);
    }
}

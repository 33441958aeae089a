package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Destination;
import org.claimgraph.pipeline.Extractor;
import org.claimgraph.pipeline.Pipeline;
import org.claimgraph.pipeline.RecordDestination;
import org.claimgraph.pipeline.RecordFile;
import org.claimgraph.record.RecordWriter;
import org.claimgraph.text.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is found in articles as a record stream, without any store. */
@Command(
        name = "extract",
        description = {
            "Write the attributions and claims of articles as JSON Lines, without a store.",
            "With -o, a run that was interrupted goes on where it was when the same command is given again."
        },
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
        try (Interruption interruption = new Interruption();
                Watch watch = new Watch(console, parts.expected(articles.inputs()))) {
            Optional<Path> file = output.replaceable();
            if (file.isPresent()) {
                write(file.get(), watch, interruption);
            } else {
                output.write(console, out -> run(new RecordDestination(new RecordWriter(out)), watch, interruption));
            }
            console.out().flush();
            watch.summarize();
            timings.tell(console, parts.times());
            if (interruption.isAsked()) {
                console.say(
                        file.isPresent()
                                ? "stopped; the same command goes on where it stopped"
                                : "stopped; with -o FILE, the same command would go on where it stopped");
                return ExitCode.INTERRUPTED;
            }
            return watch.tally().refused() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
        }
    }

    /** Writes a file that has its name when it is whole. */
    private void write(Path file, Watch watch, Interruption interruption) throws CommandException {
        try (RecordFile records = new RecordFile(file, plan())) {
            if (records.kept() > 0) {
                console.say("going on after " + Watch.count(records.kept(), "article") + " of an interrupted run");
            }
            run(records, watch, interruption);
            if (!interruption.isAsked()) {
                records.finish();
            }
        } catch (IOException e) {
            throw new CommandException("cannot write to " + file + ": " + Reasons.of(e), e);
        }
    }

    /** All that decides what is written. */
    private String plan() {
        return parts.run(ontology.settings() + links.settings()) + " " + articles.metadata() + " " + articles.inputs()
                + (noClaims ? " no claims" : "");
    }

    private void run(Destination destination, Watch watch, Interruption interruption) throws IOException {
        Extractor extractor = noClaims ? ARTICLES_ONLY : parts.extractor(ontology::ontology, links.isOn());
        ArticleReader reader = noClaims ? parts.articleReader().inAnyLanguage() : parts.articleReader();
        new Pipeline(reader, extractor, destination, articles.jobs(), parts.times())
                .run(
                        parts.inputs(console.in(), articles.manners()).read(articles.inputs()),
                        articles.metadata(),
                        watch,
                        interruption::isAsked);
    }
}

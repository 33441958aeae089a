package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimgraph.model.Extraction;
import org.claimgraph.pipeline.Delivery;
import org.claimgraph.pipeline.Outcome;
import org.claimgraph.pipeline.StoreDestination;
import org.claimgraph.pipeline.Tally;
import org.claimgraph.record.RecordReader;
import org.claimgraph.spark.SparkJob;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extraction on a Spark cluster: the launcher gives this command to {@code spark-submit}. */
@Command(
        name = "spark-job",
        description = {
            "Extract articles on an Apache Spark cluster: records and N-Quads, a file for each part (docs/spark.md).",
            "Started again after an interruption with the same inputs, it goes on where it was."
        },
        footer = {
            "",
            "Environment: SPARK_HOME (Spark 4.2 for Scala 2.13; fetched with Maven where it is not set), CLAIMGRAPH_SPARK (options of spark-submit).",
            "",
            "Examples:",
            "  claimgraph spark-job articles/ -o found",
            "  CLAIMGRAPH_SPARK='--master spark://head:7077 --executor-memory 4g' \\",
            "      claimgraph spark-job '/shared/crawl/*.warc.gz' -o /shared/found --store news"
        })
final class SparkJobCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files (as for extract), folders and patterns, which all machines see under this name: a shared disk, hdfs://, s3a://.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private MetadataOptions about;

    @Mixin
    private OntologyOption ontology;

    @Mixin
    private LinkOption links;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the parts go; a new folder that all machines see.")
    private String folder;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Load all records into this store at the end, at once.")
    private Optional<Path> store;

    SparkJobCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        SparkWorkshop workshop = SparkWorkshop.of(
                parts.iris(),
                parts.clock().instant(),
                about.metadata(Optional.empty()),
                ontology.texts(),
                links.isOn(),
                ontology.settings() + links.settings());
        SparkJob job = new SparkJob(workshop, folder);
        try (Watch watch = new Watch(console)) {
            SparkJob.Result result = job.run(inputs, watch);
            watch.summarize();
            console.say(Watch.count(result.parts(), "part") + " in " + folder
                    + (result.kept() > 0 ? ", " + result.kept() + " of them from before" : ""));
            int refused = watch.tally().refused();
            if (store.isPresent()) {
                refused += load(job, workshop, store.get());
            }
            return refused > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
        } catch (IOException e) {
            throw new CommandException("spark-job: " + Reasons.of(e), e);
        } catch (NoClassDefFoundError e) {
            throw new CommandException(
                    "Spark is not on the class path: start it with the launcher, or with spark-submit (docs/spark.md)",
                    e);
        }
    }

    /** Loads all records; the inputs that the store refuses. */
    private int load(SparkJob job, SparkWorkshop workshop, Path directory) throws IOException {
        Tally tally = new Tally();
        try (Store target = Store.create(directory, workshop.iris())) {
            Delivery delivery = new Delivery(new StoreDestination(target, workshop.run()));
            job.records((name, in) -> read(delivery, name, in, tally));
            target.takeIn();
        }
        console.say(Watch.count(tally.added() + tally.replaced(), "article") + " loaded into " + directory);
        return tally.refused();
    }

    private void read(Delivery delivery, String name, InputStream in, Tally tally) throws IOException {
        try (RecordReader reader = new RecordReader(in, name, parts.clock().instant());
                Stream<Extraction> extractions = reader.extractions()) {
            delivery.run(extractions, (Outcome outcome) -> tally.accept(outcome));
        }
    }
}

package org.claimgraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.claimgraph.pipeline.Outcome;

/**
 * Extraction over many files on a Spark cluster: a folder of records and N-Quads, in parts.
 *
 * <p>First every document is read, not analysed, to know which articles occur more than once; then every part is extracted by a task of its own.
 * All lines of all parts, sorted, are those that one machine alone writes, the moment of capture aside. A job that is interrupted goes on where it
 * was when it is started again with the same inputs and settings.
 */
public final class SparkJob {
    /** Tasks for each core: few enough to be worth their start, enough that a lost one is soon done again. */
    private static final int TASKS_A_CORE = 4;

    private final Workshop workshop;
    private final JobFolder folder;

    /** A job with the tools of {@code workshop} whose results go into {@code folder}, an address that Hadoop's file systems know. */
    public SparkJob(Workshop workshop, String folder) {
        this.workshop = workshop;
        this.folder = new JobFolder(folder);
    }

    /**
     * What was written.
     *
     * @param parts how many files of records and of quads there are
     * @param kept how many of them an earlier, interrupted run had written
     */
    public record Result(int parts, int kept) {}

    /** A use of the records of a job, opened one file after the other. */
    @FunctionalInterface
    public interface Reader {
        /** Reads a file of records. */
        void read(String name, InputStream in) throws IOException;
    }

    /**
     * Runs the job on the cluster that the process was started for (by {@code spark-submit}).
     *
     * @param inputs files, folders, patterns
     * @param observer told all outcomes of the parts that were extracted now, when all is written
     * @throws IOException when the inputs cannot be found or the results not be written
     */
    public Result run(List<String> inputs, Consumer<Outcome> observer) throws IOException {
        SparkConf configuration =
                new SparkConf().setIfMissing("spark.app.name", "claimgraph").setIfMissing("spark.log.level", "ERROR");
        try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
            return run(spark, inputs, observer);
        }
    }

    private Result run(JavaSparkContext spark, List<String> inputs, Consumer<Outcome> observer) throws IOException {
        FileSystems fileSystems = FileSystems.of(spark.getConf());
        FileSystem fileSystem = folder.fileSystem(fileSystems);
        List<Share> shares = Inputs.shares(fileSystems, inputs);
        List<Part> parts = Part.of(shares, Math.max(1, TASKS_A_CORE * spark.defaultParallelism()));
        folder.begin(fileSystem, workshop.settings() + "\n" + parts);
        try {
            List<Part> open = new ArrayList<>();
            for (Part part : parts) {
                if (!folder.holds(fileSystem, part)) {
                    open.add(part);
                }
            }
            if (!open.isEmpty()) {
                Broadcast<Set<Long>> repeated = spark.broadcast(repeated(spark, fileSystems, parts));
                List<Report> reports = spark.parallelize(open, open.size())
                        .map(new ExtractPart(workshop, fileSystems, folder, repeated))
                        .collect();
                reports.forEach(report -> report.outcomes().forEach(line -> observer.accept(line.outcome())));
            }
            folder.finish(fileSystem);
            return new Result(parts.size(), parts.size() - open.size());
        } finally {
            folder.clean(fileSystem);
        }
    }

    /** The places of all documents whose article stands at an earlier place. */
    private Set<Long> repeated(JavaSparkContext spark, FileSystems fileSystems, List<Part> parts) {
        return new HashSet<>(spark.parallelize(parts, parts.size())
                .flatMapToPair(new Identify(workshop, fileSystems))
                .groupByKey()
                .flatMap(article -> StreamSupport.stream(article._2().spliterator(), false)
                        .sorted()
                        .skip(1)
                        .iterator())
                .collect());
    }

    /** Has {@code reader} read all records, in the order of the parts. */
    public void records(Reader reader) throws IOException {
        FileSystem fileSystem = folder.fileSystem(FileSystems.of(new SparkConf()));
        for (Path file : folder.records(fileSystem)) {
            try (InputStream in = fileSystem.open(file)) {
                reader.read(file.toString(), in);
            }
        }
    }
}

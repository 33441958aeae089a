package org.claimgraph.development;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.claim.SyntacticClaimExtractor;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.link.Linker;
import org.claimgraph.language.CoreNlpAnalyzer;
import org.claimgraph.language.CoreNlpAnalyzer.Parser;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.pipeline.Pipeline;
import org.claimgraph.pipeline.RecordDestination;
import org.claimgraph.pipeline.StageTimes;
import org.claimgraph.pipeline.StagedExtractor;
import org.claimgraph.record.RecordWriter;
import org.claimgraph.source.Document;
import org.claimgraph.source.Reading;
import org.claimgraph.text.ArticleReader;

/**
 * How the cost of extraction grows with the number of articles and with their length: {@code GrowthBenchmark FOLDER CACHE PLOT.svg ARTICLES}.
 *
 * <p>The texts of the folder are repeated, altered each time, up to so many articles, and processor time (garbage collection and compilation included)
 * is noted after each round; then texts are cut and joined to articles of 200 to 20,000 words. Processor time, since other work on the machine
 * changes it little. Links are left out.
 */
public final class GrowthBenchmark {
    private static final int[] LENGTHS = {200, 600, 2_000, 6_000, 20_000};
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<String> texts;
    private final StagedExtractor extractor;

    private GrowthBenchmark(Path folder, Path cache) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.sorted().map(GrowthBenchmark::text).toList();
        }
        extractor = new StagedExtractor(
                CoreNlpAnalyzer.load(Parser.SHIFT_REDUCE, cache),
                new SyntacticClaimExtractor(Iris.DEFAULT),
                new EntityResolver(Iris.DEFAULT, Linker.NONE),
                new Interpreter(Ontology.shipped(), Iris.DEFAULT),
                new StageTimes());
    }

    /** Measures and writes the plot. */
    public static void main(String[] arguments) throws IOException {
        GrowthBenchmark benchmark = new GrowthBenchmark(Path.of(arguments[0]), Path.of(arguments[1]));
        List<GrowthPlot.Point> numbers = benchmark.numbers(Integer.parseInt(arguments[3]));
        List<GrowthPlot.Point> lengths = benchmark.lengths();
        Files.writeString(Path.of(arguments[2]), GrowthPlot.svg(numbers, lengths));
        System.exit(0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Milliseconds an article, by the number of articles so far. */
    private List<GrowthPlot.Point> numbers(int most) throws IOException {
        List<GrowthPlot.Point> result = new ArrayList<>();
        for (int round = 0; round * texts.size() < most; round++) {
            List<String> altered = new ArrayList<>();
            for (String text : texts) {
                altered.add(altered(text, round));
            }
            double cost = milliseconds(altered) / altered.size();
            int articles = (round + 1) * texts.size();
            System.out.printf(Locale.ROOT, "%d articles: %.1f ms of processor time an article%n", articles, cost);
            result.add(new GrowthPlot.Point(articles, cost));
        }
        return result;
    }

    /** Milliseconds a thousand words, by the length of the articles. */
    private List<GrowthPlot.Point> lengths() throws IOException {
        String[] words = String.join("\n\n", texts).split("(?<= )");
        List<GrowthPlot.Point> result = new ArrayList<>();
        for (int length : LENGTHS) {
            int count = Math.max(1, Math.min(20_000, words.length) / length);
            List<String> articles = IntStream.range(0, count)
                    .mapToObj(i -> String.join(
                            "", List.of(words).subList(i * length, Math.min(words.length, (i + 1) * length))))
                    .toList();
            double cost = milliseconds(articles) / (count * (double) length / 1000);
            System.out.printf(
                    Locale.ROOT,
                    "%d words: %.1f ms of processor time a thousand words (%d articles)%n",
                    length,
                    cost,
                    count);
            result.add(new GrowthPlot.Point(length, cost));
        }
        return result;
    }

    /** The processor time of the whole process for extracting {@code articles}. */
    private double milliseconds(List<String> articles) throws IOException {
        Stream<Reading> readings = IntStream.range(0, articles.size())
                .mapToObj(i -> Document.of(i + ".txt", articles.get(i).getBytes(StandardCharsets.UTF_8)));
        long before = PROCESS.getProcessCpuTime();
        new Pipeline(
                        new ArticleReader(Iris.DEFAULT, InstantSource.system()),
                        extractor,
                        new RecordDestination(new RecordWriter(OutputStream.nullOutputStream())),
                        Runtime.getRuntime().availableProcessors(),
                        new StageTimes())
                .run(readings, Metadata.UNKNOWN, outcome -> {});
        return (PROCESS.getProcessCpuTime() - before) / 1e6;
    }

    /** Another text of the same words: its paragraphs in another order, and every number another. */
    private static String altered(String text, int round) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
        Collections.rotate(paragraphs, round);
        return String.join("\n\n", paragraphs).replaceAll("\\b(\\d)(\\d?)\\b", "$1" + round % 10 + "$2");
    }
}

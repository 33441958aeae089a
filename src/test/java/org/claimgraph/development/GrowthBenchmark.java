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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * How the cost of extraction grows with the number of articles and with their length:
 * {@code GrowthBenchmark FOLDER CACHE PLOT.svg TIMES [WORDS]}.
 *
 * <p>The texts of the folder, or their first so many words each, are extracted once to warm up, and then so many times, altered each time;
 * processor time (garbage collection and compilation included) and the memory that is resident at most are noted after 1, 2, 5, 10, 20 … times. Then
 * texts are cut and joined to articles of 200 to 20,000 words. Processor time, since other work on the machine changes it less than the clock. Links
 * are left out.
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
        int words = arguments.length > 4 ? Integer.parseInt(arguments[4]) : Integer.MAX_VALUE;
        List<GrowthPlot.Point> numbers = benchmark.numbers(Integer.parseInt(arguments[3]), words);
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

    /** Milliseconds an article since the last point, by the number of articles so far. */
    private List<GrowthPlot.Point> numbers(int most, int words) throws IOException {
        List<String> cut = texts.stream().map(text -> cut(text, words)).toList();
        milliseconds(cut);
        List<GrowthPlot.Point> result = new ArrayList<>();
        double taken = 0;
        int last = 0;
        for (int round = 1, next = 1; round <= most; round++) {
            List<String> altered = new ArrayList<>();
            for (String text : cut) {
                altered.add(altered(text, round));
            }
            taken += milliseconds(altered);
            if (round == next || round == most) {
                int articles = round * cut.size();
                double cost = taken / ((round - last) * cut.size());
                System.out.printf(
                        Locale.ROOT,
                        "%d articles: %.1f ms of processor time an article since the last line; %s%n",
                        articles,
                        cost,
                        memory());
                result.add(new GrowthPlot.Point(articles, cost));
                taken = 0;
                last = round;
                next = Integer.toString(next).startsWith("2") ? next / 2 * 5 : next * 2;
            }
        }
        return result;
    }

    /** The first {@code words} words of a text. */
    private static String cut(String text, int words) {
        return Pattern.compile("\\S+\\s*")
                .matcher(text)
                .results()
                .limit(words)
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    /** How much memory was resident at most, as Linux tells it. */
    private static String memory() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .collect(Collectors.joining());
        }
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

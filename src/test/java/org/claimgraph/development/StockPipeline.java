package org.claimgraph.development;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Stock CoreNLP with all its annotators over the text files of a folder, the yardstick for our own speed: {@code FOLDER [MOST FILES]} in;
 * seconds to load, seconds and tokens a second over the files, and the process's peak memory out.
 */
public final class StockPipeline {
    private StockPipeline() {}

    /** Runs it, on one thread as CoreNLP does by default. */
    public static void main(String[] args) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse,depparse,coref,natlog,kbp,quote,openie");
        long start = System.nanoTime();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        System.out.printf("loaded in %.1f s%n", seconds(start));
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            files = found.sorted()
                    .limit(args.length > 1 ? Long.parseLong(args[1]) : Long.MAX_VALUE)
                    .toList();
        }
        long first = System.nanoTime();
        long tokens = 0;
        for (Path file : files) {
            Annotation annotation = new Annotation(Files.readString(file));
            pipeline.annotate(annotation);
            tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        }
        double taken = seconds(first);
        System.out.printf("%d files, %d tokens, %.1f s, %.0f tokens/s%n", files.size(), tokens, taken, tokens / taken);
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            status.filter(line -> line.startsWith("VmHWM")).forEach(System.out::println);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

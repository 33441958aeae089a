package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.claimgraph.model.CodePoints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the language stage is made of, each over one example of 27 sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LanguageBenchmark {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private String text;
    private MaxentTagger tagger;
    private TreeParser parser;
    private NameRecognizer names;
    private TimeResolver times;
    private List<List<CoreLabel>> sentences;

    /** Loads the models and tags the example. */
    @Setup
    public void load() throws IOException {
        text = PreparedText.of(new CodePoints(Files.readString(Path.of("examples/harbour-lease.txt"))), List.of());
        tagger = new MaxentTagger(TAGGER);
        ModelCache cache = ModelCache.in(Path.of(System.getProperty("claimgraph.cache")));
        parser = ShiftReduceTreeParser.load(cache);
        names = NameRecognizer.load(cache);
        times = TimeResolver.load();
        sentences = SentenceSplitter.split(text);
        sentences.forEach(tagger::tagCoreLabels);
    }

    /** Sentences and tokens. */
    @Benchmark
    public Object split() {
        return SentenceSplitter.split(text);
    }

    /** Tags. */
    @Benchmark
    public void tag() {
        sentences.forEach(tagger::tagCoreLabels);
    }

    /** Trees and their conversion to dependencies. */
    @Benchmark
    public void parse(Blackhole sink) {
        sentences.forEach(sentence -> sink.consume(parser.parse(sentence)));
    }

    /** Names. */
    @Benchmark
    public void name(Blackhole sink) {
        sentences.forEach(sentence -> sink.consume(names.recognize(0, sentence)));
    }

    /** Times. */
    @Benchmark
    public Object time() {
        return times.resolve(text, sentences, Optional.of("2026-03-10"));
    }
}

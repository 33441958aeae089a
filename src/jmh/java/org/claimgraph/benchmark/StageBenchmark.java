package org.claimgraph.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.claimgraph.claim.Findings;
import org.claimgraph.claim.SyntacticClaimExtractor;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.link.DictionaryLinker;
import org.claimgraph.entity.link.Linker;
import org.claimgraph.entity.link.NameDictionary;
import org.claimgraph.graph.Run;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.CoreNlpAnalyzer;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.record.RecordWriter;
import org.claimgraph.store.ArticleQuads;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages after the language stage, and that one whole, each over one example of 27 sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {
    private final Iris iris = Iris.DEFAULT;
    private final byte[] noise = new byte[1 << 20];
    private Article article;
    private CoreNlpAnalyzer analyzer;
    private SyntacticClaimExtractor claims;
    private EntityResolver entities;
    private Optional<EntityResolver> linking;
    private Interpreter interpreter;
    private ArticleQuads quads;
    private Analysis analysis;
    private Findings findings;
    private Extraction resolved;
    private Extraction extraction;

    /** Loads the models and prepares what each stage is given. */
    @Setup
    public void load() throws IOException {
        Path cache = Path.of(System.getProperty("claimgraph.cache"));
        String text = Files.readString(Path.of("examples/harbour-lease.txt"));
        article = new Article(
                iris.article(Optional.empty(), "example", text),
                "example",
                Metadata.UNKNOWN,
                new CodePoints(text),
                InstantSource.system().instant());
        analyzer = CoreNlpAnalyzer.load(CoreNlpAnalyzer.Parser.SHIFT_REDUCE, cache);
        claims = new SyntacticClaimExtractor(iris);
        entities = new EntityResolver(iris, Linker.NONE);
        NameDictionary dictionary = new NameDictionary(cache);
        linking = Optional.of(dictionary)
                .filter(NameDictionary::isIndexed)
                .map(indexed -> new EntityResolver(iris, new DictionaryLinker(indexed.open(rows -> {}))));
        interpreter = new Interpreter(Ontology.shipped(), iris);
        quads = new ArticleQuads(iris, Run.of("benchmark", ""));
        analysis = analyze();
        findings = claim();
        resolved = resolve();
        extraction = interpret();
    }

    /** How fast the machine is: the measure of all others when figures of two machines are compared. */
    @Benchmark
    public byte[] aMachine() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(noise);
    }

    /** The language stage. */
    @Benchmark
    public Analysis analyze() {
        return analyzer.analyze(article, List.of());
    }

    /** Attributions and claims. */
    @Benchmark
    public Findings claim() {
        return claims.extract(analysis);
    }

    /** Entities, without links. */
    @Benchmark
    public Extraction resolve() {
        return entities.resolve(analysis, findings.attributions(), findings.claims());
    }

    /** Entities with links, where there is an index of names. */
    @Benchmark
    public Extraction link() {
        return linking.orElseThrow(() -> new IllegalStateException("make the index of names first: claimgraph extract FILE"))
                .resolve(analysis, findings.attributions(), findings.claims());
    }

    /** Relations and events. */
    @Benchmark
    public Extraction interpret() {
        return interpreter.interpret(resolved);
    }

    /** The record stream. */
    @Benchmark
    public void write() throws IOException {
        new RecordWriter(OutputStream.nullOutputStream()).write(extraction);
    }

    /** The graph, through the gate, to the quads that are loaded. */
    @Benchmark
    public byte[] graph() {
        return quads.made(extraction).lines().orElseThrow(() -> new UncheckedIOException(new IOException("refused")));
    }
}

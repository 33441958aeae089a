package org.claimgraph.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.claimgraph.claim.SyntacticClaimExtractor;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.link.Linker;
import org.claimgraph.entity.link.NameDictionary;
import org.claimgraph.graph.Run;
import org.claimgraph.language.CoreNlpAnalyzer;
import org.claimgraph.language.CoreNlpAnalyzer.Parser;
import org.claimgraph.model.Iris;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.pipeline.Extractor;
import org.claimgraph.pipeline.Stage;
import org.claimgraph.pipeline.StageTimes;
import org.claimgraph.pipeline.StagedExtractor;
import org.claimgraph.source.InputReader;
import org.claimgraph.source.Limits;
import org.claimgraph.source.Manners;
import org.claimgraph.text.ArticleReader;

/** The parts that the program is made of: the one place that says which class stands at each seam. */
final class Parts {
    private static final Parser PARSER = Parser.SHIFT_REDUCE;

    private final Iris iris;
    private final InstantSource clock;
    private final Path cache;
    private final Supplier<Linker> linker;
    private final StageTimes times = new StageTimes();
    private final Extractor extractor;

    /**
     * Parts whose identifiers start with the base of {@code iris}; {@code cache} is the folder for what can be made again, {@code linker} is
     * asked for when the first name is to be linked.
     */
    Parts(Iris iris, InstantSource clock, Path cache, Supplier<Linker> linker) {
        this.iris = iris;
        this.clock = clock;
        this.cache = cache;
        this.linker = linker;
        this.extractor = extractor(Ontology::shipped, true);
    }

    /** The parts as users have them on this machine; what the making of the index of names has to say goes to {@code console}. */
    static Parts ofThisMachine(Iris iris, InstantSource clock, Console console) {
        Path cache = CacheFolder.of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
        return new Parts(iris, clock, cache, new FirstIndex(new NameDictionary(cache), console));
    }

    /**
     * Finds everything in an article, with what {@code ontology} gives, and links its names if it is to be {@code linked}; loads its models
     * with the first one.
     */
    Extractor extractor(Supplier<Ontology> ontology, boolean linked) {
        return new Lazy(() -> times.during(Stage.LOADING, () -> load(ontology, linked)));
    }

    private Extractor load(Supplier<Ontology> ontology, boolean linked) {
        var interpreter = CompletableFuture.supplyAsync(() -> new Interpreter(ontology.get(), iris));
        var resolver =
                CompletableFuture.supplyAsync(() -> new EntityResolver(iris, linked ? linker.get() : Linker.NONE));
        try {
            return new StagedExtractor(
                    CoreNlpAnalyzer.load(PARSER, cache),
                    new SyntacticClaimExtractor(iris),
                    resolver.join(),
                    interpreter.join(),
                    times);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e; // as if it had been loaded here
        }
    }

    /** How long the stages took in this process. */
    StageTimes times() {
        return times;
    }

    /** What identifiers are made with. */
    Iris iris() {
        return iris;
    }

    /** When something is captured. */
    InstantSource clock() {
        return clock;
    }

    /** The software and settings that produce an extraction. */
    Run run() {
        return run("");
    }

    /** The same, with {@code further} settings. */
    Run run(String further) {
        return Run.of(
                "claimgraph " + Versions.CLAIMGRAPH,
                SyntacticClaimExtractor.NAME + " " + Interpreter.NAME + " " + PARSER + " CoreNLP " + Versions.CORENLP
                        + further);
    }

    /** Reads inputs; {@code standardInput} is what {@code -} stands for, {@code manners} say how the web is read. */
    InputReader inputs(InputStream standardInput, Manners manners) {
        return new InputReader(Limits.DEFAULT, standardInput, manners);
    }

    /** How many articles {@code inputs} hold, if that can be known without reading them. */
    Supplier<OptionalLong> expected(List<String> inputs) {
        return () -> new InputReader(Limits.DEFAULT, InputStream.nullInputStream()).documents(inputs);
    }

    /** Finds the article in a document. */
    ArticleReader articleReader() {
        return new ArticleReader(iris, clock);
    }

    /** Finds everything in an article; loads its models with the first one. */
    Extractor extractor() {
        return extractor;
    }
}

package org.claimgraph.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimgraph.claim.SyntacticClaimExtractor;
import org.claimgraph.entity.EntityResolver;
import org.claimgraph.entity.link.CandidateIndex;
import org.claimgraph.entity.link.DictionaryLinker;
import org.claimgraph.entity.link.Linker;
import org.claimgraph.language.CachedAnalyzer;
import org.claimgraph.language.CoreNlpAnalyzer;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.pipeline.Extractor;
import org.claimgraph.pipeline.StageTimes;
import org.claimgraph.pipeline.StagedExtractor;
import org.claimgraph.record.RecordWriter;
import tools.jackson.databind.ObjectMapper;

/**
 * Extracts mentions, attributions and claims from the texts of a gold folder and writes the record stream that the scorers read.
 *
 * <p>Arguments: the gold folder (or one text file), the output file, a folder that keeps analyses between runs. Properties:
 * {@code parser} (SHIFT_REDUCE or NEURAL), {@code published}, {@code threads}.
 */
public final class ExtractGold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractGold() {}

    /** Writes the records. */
    public static void main(String[] args) throws Exception {
        var parser = CoreNlpAnalyzer.Parser.valueOf(System.getProperty("parser", "SHIFT_REDUCE"));
        var analyzer = new CachedAnalyzer(Path.of(args[2]), parser);
        Extractor extractor = new StagedExtractor(
                analyzer,
                new SyntacticClaimExtractor(Iris.DEFAULT),
                new EntityResolver(Iris.DEFAULT, linker()),
                new Interpreter(Ontology.shipped(), Iris.DEFAULT),
                new StageTimes());
        var pool = Executors.newFixedThreadPool(Integer.getInteger("threads", 2));
        try (RecordWriter out = new RecordWriter(Files.newOutputStream(Path.of(args[1])))) {
            List<Future<Extraction>> results = new ArrayList<>();
            texts(Path.of(args[0])).forEach((name, text) -> {
                Article article = article(name, text);
                results.add(pool.submit(() -> extractor.extract(article)));
            });
            for (Future<Extraction> result : results) {
                out.write(get(result));
            }
        } finally {
            pool.shutdown();
        }
    }

    private static Extraction get(Future<Extraction> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Article article(String name, String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.ofNullable(System.getProperty("published")),
                Optional.empty(),
                Optional.of("en"));
        String source = name + ".txt";
        return new Article(
                Iris.DEFAULT.article(Optional.empty(), source, text),
                source,
                metadata,
                new CodePoints(text),
                Instant.EPOCH);
    }

    /** The texts by name: of {@code articles.jsonl}, of {@code articles/*.txt}, or of one file. */
    private static Map<String, String> texts(Path gold) throws IOException {
        Map<String, String> result = new LinkedHashMap<>();
        Path jsonl = gold.resolve("articles.jsonl");
        if (Files.isRegularFile(gold)) {
            result.put(name(gold), Files.readString(gold));
        } else if (Files.exists(jsonl)) {
            for (String line : Files.readAllLines(jsonl)) {
                var node = JSON.readTree(line);
                result.put(node.get("id").asString(), node.get("text").asString());
            }
        } else {
            Path folder = Files.isDirectory(gold.resolve("articles")) ? gold.resolve("articles") : gold;
            try (var files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(f -> result.put(name(f), read(f)));
            }
        }
        return result;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A linker over the index that {@code -Dlinks} names, if it does. */
    private static Linker linker() {
        return Optional.ofNullable(System.getProperty("links"))
                .<Linker>map(folder -> new DictionaryLinker(CandidateIndex.open(Path.of(folder))))
                .orElse(Linker.NONE);
    }
}

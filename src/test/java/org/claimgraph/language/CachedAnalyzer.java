package org.claimgraph.language;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.claimgraph.model.Article;
import org.claimgraph.model.Hashes;
import org.claimgraph.model.Span;

/**
 * A developer's analyzer that keeps analyses in a folder, so that a change to what comes after the parser is measured in seconds. Clear
 * the folder when the language stage changes.
 */
public final class CachedAnalyzer implements Analyzer {
    private final Path folder;
    private final CoreNlpAnalyzer.Parser parser;
    private volatile @org.jspecify.annotations.Nullable Analyzer loaded;

    /** Keeps analyses by {@code parser} in {@code folder}. */
    public CachedAnalyzer(Path folder, CoreNlpAnalyzer.Parser parser) {
        this.folder = folder.resolve(parser.name().toLowerCase(java.util.Locale.ROOT));
        this.parser = parser;
    }

    private record Kept(List<Sentence> sentences, List<Name> names, List<TimeExpression> times)
            implements Serializable {}

    @Override
    public Analysis analyze(Article article, List<Span> leftovers) {
        String skipped = leftovers.isEmpty() ? "" : leftovers.toString();
        String key =
                Hashes.sha256(article.text().text() + "\0" + article.metadata().published() + skipped);
        Path file = folder.resolve(key);
        try {
            if (!Files.exists(file)) {
                keep(analyzer().analyze(article, leftovers), file);
            }
            try (var in = new ObjectInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
                Kept kept = (Kept) in.readObject();
                return new Analysis(article, kept.sentences, kept.names, kept.times);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(Analysis analysis, Path file) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part", "");
        try (var out = new ObjectOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeObject(new Kept(
                    new java.util.ArrayList<>(analysis.sentences()),
                    new java.util.ArrayList<>(analysis.names()),
                    new java.util.ArrayList<>(analysis.times())));
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private synchronized Analyzer analyzer() {
        Analyzer result = loaded;
        if (result == null) {
            result = CoreNlpAnalyzer.load(parser);
            loaded = result;
        }
        return result;
    }
}

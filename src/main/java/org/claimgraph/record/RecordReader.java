package org.claimgraph.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.model.Article;
import org.claimgraph.model.Decision;
import org.claimgraph.model.Extraction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record stream article by article and checks every rule of the format. A stream that breaks one ends in a
 * {@link RecordException} that names the line and the rule; nothing is repaired and nothing is guessed.
 *
 * <p>Two things that the text alone determines may be left out: an article's {@code sha256} and a citation's {@code prefix} and
 * {@code suffix}. Not safe for use by several threads.
 */
public final class RecordReader implements Closeable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Lines lines;
    private final String name;
    private final Instant now;
    private final Map<String, String> articles = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Optional<ExtractionBuilder> current = Optional.empty();

    /**
     * Reads {@code in}, which {@link #close} closes.
     *
     * @param name what messages call the stream
     * @param now when an article that does not say so itself was captured
     */
    public RecordReader(InputStream in, String name, Instant now) {
        this.lines = new Lines(in);
        this.name = name;
        this.now = now;
    }

    /** Reads a file. */
    public static RecordReader open(Path file, Instant now) throws IOException {
        return new RecordReader(Files.newInputStream(file), file.toString(), now);
    }

    /**
     * The next article with all that was found in it, or empty at the end of the stream.
     *
     * @throws RecordException where the stream breaks a rule; what was read before stays valid
     */
    public Optional<Extraction> read() throws IOException {
        try {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<Extraction> finished = accept(line.get());
                if (finished.isPresent()) {
                    return finished;
                }
            }
            Optional<Extraction> last = current.map(ExtractionBuilder::build);
            current = Optional.empty();
            return last;
        } catch (BrokenRule broken) {
            throw new RecordException(name, lines.number(), broken.rule(), broken.advice(), broken);
        } catch (IllegalArgumentException refused) {
            String rule = String.valueOf(refused.getMessage());
            throw new RecordException(name, lines.number(), rule, BrokenRule.CORRECT_IT, refused);
        }
    }

    /** All articles from here on; an {@link IOException} comes as an {@link UncheckedIOException}. */
    public Stream<Extraction> extractions() {
        return Stream.generate(this::readUnchecked)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** The decisions about entities that were read so far, in the order of the stream. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    private Optional<Extraction> readUnchecked() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes one line; when it starts an article or is a decision, the article before it is finished. */
    private Optional<Extraction> accept(String line) {
        Fields fields = new Fields(parse(line));
        RecordKind kind = fields.label("type", RecordKind.class);
        if (kind == RecordKind.ARTICLE) {
            Optional<Extraction> finished = current.map(ExtractionBuilder::build);
            current = Optional.of(new ExtractionBuilder(article(fields)));
            fields.end();
            return finished;
        }
        if (kind == RecordKind.DECISION) {
            Optional<Extraction> finished = current.map(ExtractionBuilder::build);
            current = Optional.empty();
            decisions.add(DecisionRecord.decoded(fields));
            fields.end();
            return finished;
        }
        ExtractionBuilder builder = current.orElseThrow(
                () -> new BrokenRule("a " + kind.label() + " before any article", "Begin the stream with an article"));
        try {
            switch (kind) {
                case MENTION -> builder.addMention(fields);
                case ATTRIBUTION -> unique(builder.addAttribution(fields));
                default -> unique(builder.addClaim(fields));
            }
            fields.end();
        } catch (BrokenRule broken) {
            throw broken.in(kind.label());
        }
        return Optional.empty();
    }

    private Article article(Fields fields) {
        Article article = RecordDecoder.article(fields, now);
        String hash = article.sha256();
        if (!articles.computeIfAbsent(article.id(), id -> hash).equals(hash)) {
            throw new BrokenRule("a second article with the id '" + article.id() + "' and another text");
        }
        return article;
    }

    private void unique(String id) {
        if (!ids.add(id)) {
            throw new BrokenRule("a second record with the id '" + id + "'");
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new BrokenRule("not JSON: " + e.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

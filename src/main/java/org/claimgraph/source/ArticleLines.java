package org.claimgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.source.SourceException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as JSON Lines, the common output of scrapers: one object a line with {@code text} (or {@code maintext}, {@code body},
 * {@code content}, {@code html}) and where known {@code url}, {@code title}, {@code authors}, {@code publisher}, {@code published}.
 */
final class ArticleLines implements Container {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = List.of("text", "maintext", "articleBody", "body", "content", "html");
    private static final Pattern FIRST =
            Pattern.compile("\\s*\\{.*\"(?:" + String.join("|", TEXTS) + ")\"\\s*:.*", Pattern.DOTALL);
    private static final Pattern RECORD = Pattern.compile("\\s*\\{\\s*\"type\"\\s*:.*", Pattern.DOTALL);

    private final Limits limits;

    ArticleLines(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(String head) {
        return FIRST.matcher(head).matches() && !RECORD.matcher(head).matches();
    }

    @Override
    public Iterator<Reading> open(Opened opened) throws SourceException {
        return new Lines(opened.source(), opened.content());
    }

    private final class Lines extends Lookahead {
        private final String source;
        private final InputStream in;
        private int number;
        private boolean broken;

        Lines(String source, InputStream in) {
            this.source = source;
            this.in = in;
        }

        @Override
        protected Optional<Reading> advance() {
            while (!broken) {
                number++;
                try {
                    Optional<byte[]> line = line();
                    if (line.isEmpty()) {
                        return Optional.empty();
                    }
                    String json = new String(line.get(), StandardCharsets.UTF_8);
                    if (!json.isBlank()) {
                        return Optional.of(article(json));
                    }
                } catch (SourceException e) {
                    return Optional.of(new Refusal(e));
                } catch (IOException e) {
                    broken = true;
                    return Optional.of(new Refusal(Opened.failure(source, e)));
                }
            }
            return Optional.empty();
        }

        /** The bytes of the next line; a line over the limit is passed over to its end. */
        private Optional<byte[]> line() throws IOException, SourceException {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            boolean tooLong = false;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                tooLong |= bytes.size() >= limits.bytes();
                if (!tooLong) {
                    bytes.write(next);
                }
            }
            if (tooLong) {
                throw limits.exceeded(source + ":" + number);
            }
            return Optional.of(bytes.toByteArray());
        }

        private Reading article(String json) throws SourceException {
            String place = source + ":" + number;
            JsonNode article;
            try {
                article = JSON.readTree(json);
            } catch (JacksonException e) {
                throw new SourceException(place, Reason.MALFORMED, "this line is no JSON: " + e.getOriginalMessage());
            }
            String field = TEXTS.stream()
                    .filter(name -> article.path(name).isString()
                            && !article.path(name).asString().isBlank())
                    .findFirst()
                    .orElseThrow(() -> new SourceException(
                            place, Reason.EMPTY, "no text in this line; it needs a field \"text\" or \"html\""));
            Optional<String> url = text(article, "url", "link", "canonical_url", "source_url");
            String name = url.orElseGet(() -> source + "/" + text(article, "id").orElse(String.valueOf(number)));
            return new Document(
                    name,
                    article.path(field).asString().getBytes(StandardCharsets.UTF_8),
                    Optional.of(field.equals("html") ? "text/html" : "text/plain"),
                    Optional.of("UTF-8"),
                    Stated.of(
                            url,
                            text(article, "title", "headline"),
                            texts(article, "authors", "author", "byline"),
                            text(article, "publisher", "site_name", "source_domain", "source"),
                            text(
                                    article,
                                    "published",
                                    "date_publish",
                                    "date",
                                    "published_at",
                                    "publish_date",
                                    "datePublished")));
        }
    }

    private static Optional<String> text(JsonNode article, String... names) {
        return Stream.of(names)
                .map(article::path)
                .filter(value -> value.isString() || value.isNumber())
                .map(JsonNode::asString)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static List<String> texts(JsonNode article, String... names) {
        for (String name : names) {
            JsonNode value = article.path(name);
            List<String> found = value.isArray()
                    ? value.valueStream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::asString)
                            .toList()
                    : text(article, name).stream().toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}

package org.claimgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimgraph.model.Metadata;
import org.claimgraph.server.index.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Requests → submissions: JSON with {@code text} or {@code url}, or the bytes of a file whose name is the parameter {@code name}. What is
 * known about its publication is {@code title}, {@code publisher}, {@code published}, {@code author}, as fields or parameters.
 */
final class Submissions {
    /** The most bytes of a request. */
    static final int MOST = 21 << 20;

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private Submissions() {}

    static Submission read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST) {
            throw tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw new ServerException(400, "nothing was sent", "Send a text, an address or a file");
        }
        String type = String.valueOf(request.getContentType());
        return type.startsWith("application/json") ? json(bytes) : file(request, bytes, type);
    }

    private static ServerException tooLarge() {
        return new ServerException(413, "this is larger than 20 MiB", "Send the article alone");
    }

    private static Submission file(HttpServletRequest request, byte[] bytes, String type) {
        Parameters asked = new Parameters(request);
        String name = asked.get("name").replaceAll("[\\p{Cntrl}]", " ");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Metadata given = metadata(
                asked.find("title"),
                asked.find("publisher"),
                asked.find("published"),
                asked.find("author"),
                Optional.empty());
        return new Submission.Content(
                last.isBlank() ? "file" : last, bytes, Optional.of(type).filter(known -> !known.equals("null")), given);
    }

    private static Submission json(byte[] bytes) {
        JsonNode fields;
        try {
            fields = Json.MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new ServerException(400, "what was sent is no JSON: " + e.getOriginalMessage(), e);
        }
        Optional<String> url = field(fields, "url");
        url.filter(address -> !isAddress(address)).ifPresent(address -> {
            throw new ServerException(400, "'" + address + "' is no address of the web", "Write it with https://");
        });
        Optional<String> text = field(fields, "text");
        Metadata given = metadata(
                field(fields, "title"),
                field(fields, "publisher"),
                field(fields, "published"),
                field(fields, "author"),
                text.isPresent() ? url : Optional.empty());
        if (text.isPresent()) {
            String name = given.title().orElse("pasted text");
            return new Submission.Content(
                    name, text.get().getBytes(StandardCharsets.UTF_8), Optional.of("text/plain"), given);
        }
        return new Submission.Address(
                url.orElseThrow(() -> new ServerException(400, "there is neither text nor url", "Send one of them")),
                given);
    }

    private static Optional<String> field(JsonNode fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank());
    }

    /** A file, a list or a pattern of inputs is not what a browser may name. */
    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Metadata metadata(
            Optional<String> title,
            Optional<String> publisher,
            Optional<String> published,
            Optional<String> author,
            Optional<String> url) {
        published.filter(date -> !DATE.matcher(date).matches()).ifPresent(date -> {
            throw new ServerException(
                    400, "'" + date + "' is no date", "Write a year, a month or a day: 2031, 2031-04, 2031-04-05");
        });
        return new Metadata(
                url,
                title.map(String::strip),
                author.map(names -> List.of(names.split("\\s*;\\s*"))).orElseGet(List::of),
                publisher.map(String::strip),
                published,
                Optional.empty(),
                Optional.empty());
    }
}

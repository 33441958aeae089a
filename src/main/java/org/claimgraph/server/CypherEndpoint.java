package org.claimgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.server.index.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * Cypher over HTTP, {@code /cypher}: {@code GET ?query=}, or {@code POST} of {@code {"query":…,"parameters":{…}}} as JSON, or of the query
 * alone as text. Answers are JSON.
 */
final class CypherEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 1 << 20;

    private final transient Optional<CypherAnswers> answers;
    private final transient Settings settings;

    CypherEndpoint(Optional<CypherAnswers> answers, Settings settings) {
        this.answers = answers;
        this.settings = settings;
    }

    /** A query and its parameters. */
    record Asked(String query, Optional<Map<String, Object>> parameters) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(new Asked(new Parameters(request).get("query"), Optional.empty()), response);
        } catch (ServerException e) {
            refuse(response, e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new ServerException(413, "the query is larger than 1 MiB", "Shorten it");
            }
            boolean json = String.valueOf(request.getContentType()).startsWith("application/json");
            answer(
                    json ? read(bytes) : new Asked(new String(bytes, StandardCharsets.UTF_8), Optional.empty()),
                    response);
        } catch (ServerException e) {
            refuse(response, e);
        }
    }

    private static Asked read(byte[] bytes) {
        try {
            Map<String, Object> fields =
                    Json.MAPPER.readValue(bytes, new TypeReference<LinkedHashMap<String, Object>>() {});
            Map<String, Object> parameters = new LinkedHashMap<>();
            if (fields.get("parameters") instanceof Map<?, ?> given) {
                given.forEach((name, value) -> parameters.put(String.valueOf(name), value));
            }
            if (fields.get("query") instanceof String query) {
                return new Asked(query, Optional.of(parameters));
            }
            throw new ServerException(400, "there is no query", "Send {\"query\": \"MATCH …\", \"parameters\": {}}");
        } catch (JacksonException e) {
            throw new ServerException(400, "what was sent is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void answer(Asked asked, HttpServletResponse response) throws IOException {
        CypherAnswers open = answers.orElseThrow(() -> new ServerException(
                503,
                "this server was started without a Neo4j database, so there is nothing that Cypher could ask",
                "Ask in SPARQL, or start it with claimgraph serve --cypher"));
        CypherGuard.problem(asked.query()).ifPresent(problem -> {
            throw new ServerException(400, "this query is not answered: " + problem, "Take that out of it");
        });
        try {
            List<Map<String, Object>> rows = open.rows(
                    asked.query(), asked.parameters().orElseGet(Map::of), settings.patience(), settings.rows());
            List<String> columns =
                    rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet());
            Replies.send(
                    response,
                    200,
                    new Answer(columns, rows.stream().map(Map::values).toList()));
        } catch (RuntimeException e) {
            throw new ServerException(400, String.valueOf(e.getMessage()), e);
        }
    }

    /** The rows of an answer, each with its values in the order of the columns. */
    record Answer(List<String> columns, List<Collection<Object>> rows) {}

    private static void refuse(HttpServletResponse response, ServerException e) throws IOException {
        Replies.send(response, e.status(), Map.of("status", e.status(), "error", String.valueOf(e.getMessage())));
    }
}

package org.claimgraph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.claimgraph.server.index.Json;

/** Answers in JSON. */
final class Replies {
    private Replies() {}

    static void send(HttpServletResponse response, int status, Object value) throws IOException {
        byte[] bytes = Json.MAPPER.writeValueAsBytes(value);
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static byte[] error(ServerException error) {
        return Json.MAPPER.writeValueAsBytes(
                Map.of("status", error.status(), "error", String.valueOf(error.getMessage())));
    }
}

package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * A store that {@code claimgraph serve} serves, reached over HTTP.
 *
 * @param address where it is, without the token
 * @param token what may do more than read there
 */
record ServedStore(URI address, String token) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FRAGMENT = "token=";

    /** The store at {@code address}, which may carry the token as {@code serve} prints it: {@code http://127.0.0.1:3330/#token=…}. */
    static ServedStore at(URI address, Optional<String> token) throws CommandException {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new CommandException(address + " is no address of a server. Name the one that `serve` printed");
        }
        Optional<String> printed = Optional.ofNullable(address.getFragment())
                .filter(fragment -> fragment.startsWith(FRAGMENT))
                .map(fragment -> fragment.substring(FRAGMENT.length()));
        return new ServedStore(
                address.resolve("/"),
                token.filter(given -> !given.isBlank())
                        .or(() -> printed)
                        .orElseThrow(
                                () -> new CommandException(
                                        "a backup of what is served needs the token that `serve` printed. Name the whole address, or set CLAIMGRAPH_TOKEN")));
    }

    /** Writes a backup of the store to {@code out}. */
    void backup(OutputStream out) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/backup"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException(address + " answered " + response.statusCode() + ": "
                            + new String(body.readAllBytes(), StandardCharsets.UTF_8));
                }
                body.transferTo(out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

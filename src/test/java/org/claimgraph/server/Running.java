package org.claimgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.model.Iris;
import org.claimgraph.server.index.Json;
import org.claimgraph.store.Store;
import tools.jackson.databind.JsonNode;

/** A server that runs on some port, with the articles of {@link Archive}. */
final class Running implements AutoCloseable {
    static final String TOKEN = "a-token";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final ExplorerServer server;

    private Running(Store store, ExplorerServer server) {
        this.store = store;
        this.server = server;
    }

    static Running in(Path folder) {
        return in(folder, Settings.LOOPBACK, false, Archive::fill, Optional.empty());
    }

    static Running in(
            Path folder, String host, boolean readOnly, Consumer<Store> articles, Optional<ArticleIntake> intake) {
        Store store = Store.create(folder, Iris.DEFAULT);
        articles.accept(store);
        ExplorerServer server = new ExplorerServer(
                new Settings(host, 0, TOKEN, readOnly, Duration.ofSeconds(2), 100, "test"),
                store,
                intake.or(() -> Optional.of((submission, stages) -> List.of(new Receipt.Refused("not in this test")))),
                Optional.empty());
        server.start();
        Running running = new Running(store, server);
        running.untilReady();
        return running;
    }

    private void untilReady() {
        for (int i = 0; i < 600 && get("health").statusCode() != 200; i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(get("health").statusCode()).isEqualTo(200);
    }

    Store store() {
        return store;
    }

    String address() {
        return server.address();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    JsonNode api(String path) {
        HttpResponse<String> response = get("api/v1/" + path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Json.MAPPER.readTree(response.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            return again(request.build());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a connection of its own: a server may close one whose last request it refused before reading it. */
    private static HttpResponse<String> again(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a request as it stands, with a line of its own for each header, and returns the first line of the answer. */
    String raw(String... lines) {
        URI uri = URI.create(server.address());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}

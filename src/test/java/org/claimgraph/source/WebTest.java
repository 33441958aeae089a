package org.claimgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.source.SourceException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on this machine: what is read from it, and what is not. */
class WebTest {
    private static final Manners LOCAL = new Manners(true, Duration.ofMillis(20), Duration.ofSeconds(2));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String site;

    WebTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        page(
                "/robots.txt",
                200,
                Map.of("Content-Type", "text/plain"),
                "User-agent: *\nDisallow: /secret\nAllow: /secret/but$\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void readsAPageWithWhatItsServerSays() {
        page("/a", 200, Map.of("Content-Type", "text/html; charset=ISO-8859-1"), "<p>Hello");
        assertThat(read(LOCAL, site + "/a")).isInstanceOfSatisfying(Document.class, document -> {
            assertThat(document.source()).isEqualTo(site + "/a");
            assertThat(document.mediaType()).contains("text/html");
            assertThat(document.charset()).contains("ISO-8859-1");
            assertThat(document.stated().url()).contains(site + "/a");
        });
    }

    @Test
    void inflatesAndFollowsRedirects() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write("<p>Inflated".getBytes(StandardCharsets.UTF_8));
        }
        page("/old", 301, Map.of("Location", "/new"), "");
        page("/new", 200, Map.of("Content-Encoding", "gzip"), zipped.toByteArray());
        assertThat(read(LOCAL, site + "/old")).isInstanceOfSatisfying(Document.class, document -> {
            assertThat(new String(document.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Inflated");
            assertThat(document.stated().url()).contains(site + "/new");
        });
    }

    @Test
    void readsThePagesThatAFeedAnnounces() {
        page("/story", 200, Map.of("Content-Type", "text/html"), "<p>The whole story.");
        page(
                "/feed",
                200,
                Map.of("Content-Type", "application/rss+xml"),
                "<rss version=\"2.0\"><channel><title>Courier</title><item><title>Story</title><link>" + site
                        + "/story</link><description>Short.</description></item></channel></rss>");
        assertThat(read(LOCAL, site + "/feed")).isInstanceOfSatisfying(Document.class, document -> {
            assertThat(new String(document.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>The whole story.");
            assertThat(document.stated().publisher()).contains("Courier");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost:1/",
                "http://[::1]:1/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest"
            })
    void refusesPrivateAddresses(String address) {
        assertRefused(read(Manners.DEFAULT, address), Reason.PRIVATE_ADDRESS);
    }

    @Test
    void respectsRobots() {
        page("/secret", 200, Map.of(), "no");
        page("/secret/but", 200, Map.of(), "<p>yes");
        assertRefused(read(LOCAL, site + "/secret/x"), Reason.DISALLOWED);
        assertThat(read(LOCAL, site + "/secret/but")).isInstanceOf(Document.class);
    }

    @Test
    void followsTheRedirectOfRobots() {
        server.removeContext("/robots.txt");
        page("/robots.txt", 301, Map.of("Location", "/rules/robots.txt"), "");
        page(
                "/rules/robots.txt",
                200,
                Map.of("Content-Type", "text/plain"),
                "User-agent: claimgraph\nDisallow: /closed\n");
        page("/closed", 200, Map.of(), "<p>no");
        page("/open", 200, Map.of(), "<p>yes");
        assertRefused(read(LOCAL, site + "/closed"), Reason.DISALLOWED);
        assertThat(read(LOCAL, site + "/open")).isInstanceOf(Document.class);
    }

    @Test
    void saysWhyAPageCannotBeRead() {
        page("/gone", 404, Map.of(), "gone");
        page("/loop", 302, Map.of("Location", "/loop"), "");
        page("/file", 302, Map.of("Location", "file:///etc/passwd"), "");
        page("/empty", 200, Map.of(), "");
        assertRefused(read(LOCAL, site + "/gone"), Reason.DENIED);
        assertRefused(read(LOCAL, site + "/loop"), Reason.DENIED);
        assertRefused(read(LOCAL, site + "/file"), Reason.NO_ADDRESS);
        assertRefused(read(LOCAL, site + "/empty"), Reason.EMPTY);
        assertRefused(read(LOCAL, "http://127.0.0.1:1/closed"), Reason.UNREACHABLE);
        assertRefused(read(LOCAL, "http:///nowhere"), Reason.NO_ADDRESS);
    }

    @Test
    void refusesWhatInflatesBeyondTheLimit() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        page("/bomb", 200, Map.of("Content-Encoding", "gzip"), bomb.toByteArray());
        assertRefused(read(LOCAL, site + "/bomb"), Reason.TOO_BIG);
    }

    @Test
    void doesNotWaitForASlowServer() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long start = System.nanoTime();
        assertRefused(
                read(new Manners(true, Duration.ZERO, Duration.ofSeconds(1)), site + "/slow"), Reason.UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    private void page(String path, int status, Map<String, String> headers, String body) {
        page(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private void page(String path, int status, Map<String, String> headers, byte[] body) {
        server.createContext(path, exchange -> {
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private static Reading read(Manners manners, String address) {
        InputReader reader = new InputReader(Limits.DEFAULT, InputStream.nullInputStream(), manners);
        return reader.read(List.of(address)).toList().get(0);
    }

    private static void assertRefused(Reading reading, Reason reason) {
        assertThat(reading).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.cause().reason()).isEqualTo(reason);
            assertThat(refusal.cause().getMessage()).doesNotContain("\n");
        });
    }
}

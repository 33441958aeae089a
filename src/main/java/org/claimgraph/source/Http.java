package org.claimgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.source.SourceException.Reason;

/** One GET after the other, each within its time and size. */
final class Http {
    /** The name by which robots.txt can address us. */
    static final String AGENT = "claimgraph";

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final Duration patience;
    private final Limits limits;
    private final HttpClient client;

    Http(Duration patience, Limits limits) {
        this.patience = patience;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What a server sent, inflated. */
    record Answer(int status, HttpHeaders headers, byte[] body) {
        Optional<String> mediaType() {
            return headers.firstValue("content-type")
                    .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
        }

        Optional<String> charset() {
            Matcher matcher = CHARSET.matcher(headers.firstValue("content-type").orElse(""));
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        Optional<String> redirect() {
            boolean redirects = status >= 301 && status <= 308 && status != 304;
            return redirects ? headers.firstValue("location") : Optional.empty();
        }
    }

    Answer get(String source, URI uri) throws SourceException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("User-Agent", AGENT + "/0.1 (+https://w3id.org/claimgraph)")
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5")
                .header("Accept-Encoding", "gzip")
                .GET()
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            return answer(source, response);
        } catch (HttpTimeoutException e) {
            throw tooSlow(source, uri);
        } catch (IOException e) {
            throw new SourceException(
                    source,
                    Reason.UNREACHABLE,
                    uri.getHost() + " cannot be reached: "
                            + Optional.ofNullable(e.getMessage()).orElse("no connection"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(source, Reason.UNREACHABLE, "interrupted");
        }
    }

    /** Reads the body; a server that sends it drop by drop is cut off when time is up. */
    private Answer answer(String source, HttpResponse<InputStream> response) throws SourceException, IOException {
        InputStream body = response.body();
        long start = System.nanoTime();
        Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> close(body), later);
        try (body) {
            boolean wanted = response.statusCode() == 200;
            Opened opened = new Opened(source, body);
            byte[] bytes = wanted && !opened.head().isEmpty() ? opened.bytes(limits) : new byte[0];
            return new Answer(response.statusCode(), response.headers(), bytes);
        } catch (IOException | SourceException e) {
            if (isUp(start)) {
                throw tooSlow(source, response.uri());
            }
            throw e;
        } finally {
            watch.cancel(false);
        }
    }

    private boolean isUp(long start) {
        return System.nanoTime() - start >= patience.toNanos();
    }

    private SourceException tooSlow(String source, URI uri) {
        return new SourceException(
                source, Reason.UNREACHABLE, uri.getHost() + " did not answer within " + patience.toSeconds() + " s");
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

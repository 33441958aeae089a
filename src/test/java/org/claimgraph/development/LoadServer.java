package org.claimgraph.development;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running {@code claimgraph serve} as many people at once would, each with a second between two requests, while articles are added,
 * and prints how long answers took: {@code LoadServer ADDRESS TOKEN CLIENTS SECONDS TEXT-FILE}.
 */
final class LoadServer {
    private static final int PAUSE_MILLIS = 1000;
    private static final long WRITE_EVERY_MILLIS = 10_000;

    private LoadServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String address = arguments[0];
        int clients = Integer.parseInt(arguments[2]);
        String text = Files.readString(Path.of(arguments[4]));
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(address + "health")).build();
        while (status(client, ready) != 200) {
            sleep(PAUSE_MILLIS);
        }
        List<String> paths = paths(client, address);
        long end = System.nanoTime() + 1_000_000_000L * Integer.parseInt(arguments[3]);
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger errors = new AtomicInteger();
        List<String> jobs = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(clients);
        for (int i = 0; i < clients; i++) {
            Random random = new Random(i);
            new Thread(() -> {
                        while (System.nanoTime() < end) {
                            long start = System.nanoTime();
                            String path = paths.get(random.nextInt(paths.size()));
                            if (status(
                                            client,
                                            HttpRequest.newBuilder(URI.create(address + path))
                                                    .build())
                                    != 200) {
                                errors.incrementAndGet();
                            }
                            times.add((System.nanoTime() - start) / 1_000_000);
                            sleep(random.nextInt(2 * PAUSE_MILLIS));
                        }
                        done.countDown();
                    })
                    .start();
        }
        while (System.nanoTime() < end) {
            HttpRequest write = HttpRequest.newBuilder(
                            URI.create(address + "api/v1/articles?name=load-" + jobs.size() + ".txt"))
                    .header("Authorization", "Bearer " + arguments[1])
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString(text + "\n\nEdition number " + System.nanoTime() + "."))
                    .build();
            Optional<String> job = job(client, write);
            if (job.isEmpty()) {
                errors.incrementAndGet();
            }
            job.ifPresent(jobs::add);
            sleep(WRITE_EVERY_MILLIS);
        }
        int added = added(client, address, jobs);
        done.await();
        List<Long> sorted = times.stream().sorted().toList();
        print(clients + " clients, " + sorted.size() + " requests, " + jobs.size() + " articles sent, " + added
                + " of them added by the end, " + errors + " errors");
        print("median " + sorted.get(sorted.size() / 2) + " ms, p95 " + sorted.get(sorted.size() * 95 / 100)
                + " ms, p99 " + sorted.get(sorted.size() * 99 / 100) + " ms, longest " + sorted.get(sorted.size() - 1)
                + " ms");
    }

    /** What people look at: pages of the explorer, and queries. */
    private static List<String> paths(HttpClient client, String address) throws IOException, InterruptedException {
        String claims = client.send(
                        HttpRequest.newBuilder(URI.create(address + "api/v1/claims?limit=100"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        List<String> paths = new ArrayList<>(List.of(
                "",
                "api/v1/status",
                "api/v1/search?q=min",
                "api/v1/search?q=har",
                "api/v1/claims?polarity=negative",
                "api/v1/disputed",
                "api/v1/single-source?limit=30"));
        for (String kind : List.of("claim", "entity", "article")) {
            Matcher iri = Pattern.compile("\"(urn:claimgraph:" + kind + ":[0-9a-f]+)\"")
                    .matcher(claims);
            for (int i = 0; i < 20 && iri.find(); i++) {
                String escaped = URLEncoder.encode(iri.group(1), StandardCharsets.UTF_8);
                paths.add("api/v1/" + kind + "?iri=" + escaped);
                if (kind.equals("entity")) {
                    paths.add("api/v1/graph?iri=" + escaped);
                    paths.add("api/v1/claims?about=" + escaped);
                }
            }
        }
        paths.add(
                "sparql?query=" + URLEncoder.encode("SELECT ?l { ?c cg:lemma ?l } LIMIT 100", StandardCharsets.UTF_8));
        return paths;
    }

    /** The job of an article that is sent; none where it is refused. */
    private static Optional<String> job(HttpClient client, HttpRequest write) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(write, BodyHandlers.ofString());
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f]+)\"").matcher(answer.body());
        return answer.statusCode() == 202 && id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** How many of {@code jobs} have stored their article by now. */
    private static int added(HttpClient client, String address, List<String> jobs)
            throws IOException, InterruptedException {
        int added = 0;
        for (String job : jobs) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address + "api/v1/jobs/" + job))
                    .build();
            if (client.send(question, BodyHandlers.ofString()).body().contains("\"isNew\":true")) {
                added++;
            }
        }
        return added;
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return response.statusCode();
        } catch (IOException | InterruptedException e) {
            return 0;
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}

package org.claimgraph.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Neo4j server (Community edition) in a process of its own, with its data in a folder, for this machine only, on a free port. It stops
 * when it is closed, and with this process, however that ends.
 */
public final class EmbeddedServer implements AutoCloseable {
    /** Names the file with the class path of the server; without it, that is where the build writes it. */
    private static final String PROPERTY = "claimgraph.neo4j.class-path";

    private static final String CLASS_PATH = "../../src/neo4j/target/neo4j-5.26.30-class-path";

    private static final int SECONDS = 60;
    private static final List<String> OPENED =
            List.of("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch");

    private final Process process;
    private final URI address;

    private EmbeddedServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a server on the data in {@code folder}, and waits until it answers.
     *
     * @throws Neo4jException where it does not start, or another one has the folder
     */
    public static EmbeddedServer start(Path folder) {
        try {
            Files.createDirectories(folder);
            int port = freePort();
            Path configuration = folder.resolve("neo4j.conf");
            Files.writeString(configuration, configuration(port));
            Process process = new ProcessBuilder(command(folder, configuration))
                    .redirectError(folder.resolve("server.log").toFile())
                    .start();
            URI address = URI.create("bolt://127.0.0.1:" + port);
            EmbeddedServer server = new EmbeddedServer(process, address);
            server.await(folder);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Neo4j cannot be started in " + folder, e);
        }
    }

    private static String configuration(int port) {
        return """
                server.default_listen_address=127.0.0.1
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:%d
                dbms.security.auth_enabled=false
                dbms.usage_report.enabled=false
                server.memory.pagecache.size=256m
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                db.tx_log.rotation.size=16m
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=keep_none
                """.formatted(port);
    }

    private static List<String> command(Path folder, Path configuration) throws IOException {
        Path classes = classes();
        Path libraries = Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .orElseGet(() -> classes.resolve(CLASS_PATH).normalize());
        if (!Files.isRegularFile(libraries)) {
            throw new Neo4jException(
                    "the libraries of Neo4j's server are not there (" + libraries + ")",
                    "Build the program with Maven, which fetches them, or use a running server");
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Xshare:auto"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp",
                classes
                        + System.getProperty("path.separator")
                        + Files.readString(libraries).strip()));
        command.addAll(List.of(ServerProcess.class.getName(), folder.toString(), configuration.toString()));
        return command;
    }

    private static Path classes() {
        try {
            return Path.of(EmbeddedServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(Path folder) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Optional<String> line;
        do {
            line = Optional.ofNullable(out.readLine());
        } while (line.isPresent() && !line.get().equals(ServerProcess.READY));
        if (line.isEmpty()) {
            process.destroyForcibly();
            throw new Neo4jException(
                    "Neo4j did not start in " + folder + ": " + lastLine(folder.resolve("server.log")),
                    "Another process may use it; wait until that has finished");
        }
        drain(out);
    }

    /** What else the server prints is read away, so that it never waits for us. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(
                () -> {
                    try {
                        while (out.readLine() != null) {
                            // nothing in it matters here
                        }
                    } catch (IOException e) {
                        // the process ended
                    }
                },
                "neo4j-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static String lastLine(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("Caused by"))
                .reduce((first, second) -> second)
                .orElse("see " + log);
    }

    /** Where it answers, by Bolt. */
    public URI address() {
        return address;
    }

    /** Connects to it. */
    public Neo4jDatabase connect() {
        return Neo4jDatabase.connect(address, Optional.empty());
    }

    /** Stops it, its data safe. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package org.claimgraph.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Spark cluster of processes on this machine: a standalone master and some workers with one core each. */
final class SparkCluster implements AutoCloseable {
    /** What src/spark fetches. */
    static final Path HOME = Path.of("src/spark/target/spark-4.2.0").toAbsolutePath();

    private final Path logs;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    /** Starts a master and {@code count} workers, whose work and words are kept in {@code scratch}. */
    SparkCluster(Path scratch, int count) throws IOException, InterruptedException {
        this.logs = scratch;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        while (!isListening()) {
            Thread.sleep(100);
        }
        for (int i = 0; i < count; i++) {
            workers.add(start(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "1",
                    "--memory",
                    "3g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    scratch.resolve("work" + i).toString(),
                    address()));
        }
    }

    /** Where jobs are given to it. */
    String address() {
        return "spark://127.0.0.1:" + port;
    }

    /** Kills a worker and what it runs (SIGKILL), as a machine goes that loses its power. */
    void kill(int worker) {
        Process process = workers.get(worker);
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private boolean isListening() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-cp",
                HOME.resolve("jars") + "/*",
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", HOME.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder.start();
    }

    @Override
    public void close() {
        for (int i = 0; i < workers.size(); i++) {
            kill(i);
        }
        master.destroyForcibly();
    }
}

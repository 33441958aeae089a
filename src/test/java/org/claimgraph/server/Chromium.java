package org.claimgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets tests run where Debian's Chromium is, or can be installed by whoever runs them; elsewhere they are skipped and say so. */
final class Chromium implements ExecutionCondition {
    static final Path BROWSER = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final boolean THERE = isThere() || install();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return THERE
                ? ConditionEvaluationResult.enabled("Chromium is there")
                : ConditionEvaluationResult.disabled(
                        "the explorer is tested in Debian's Chromium; install it: apt-get install chromium chromium-driver");
    }

    private static boolean isThere() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    private static boolean install() {
        if (!Files.isExecutable(APT) || !"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        run("update");
        run("install", "-y", "--no-install-recommends", "chromium", "chromium-driver");
        return isThere();
    }

    private static void run(String... arguments) {
        try {
            List<String> command = new java.util.ArrayList<>(List.of(APT.toString(), "-q"));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

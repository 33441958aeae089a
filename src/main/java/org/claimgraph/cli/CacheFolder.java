package org.claimgraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what it can make again: {@code CLAIMGRAPH_CACHE}, or else what is usual on the platform (on Linux that of the XDG
 * Base Directory Specification).
 */
final class CacheFolder {
    private CacheFolder() {}

    /** The folder for an environment and the properties {@code os.name} and {@code user.home}. */
    static Path of(Map<String, String> environment, String system, String home) {
        return variable(environment, "CLAIMGRAPH_CACHE")
                .map(Path::of)
                .orElseGet(() -> usual(environment, system, home));
    }

    private static Path usual(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable(environment, "LOCALAPPDATA")
                    .map(Path::of)
                    .orElseGet(() -> Path.of(home, "AppData", "Local"))
                    .resolve("claimgraph");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Caches", "claimgraph");
        }
        return variable(environment, "XDG_CACHE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(home, ".cache"))
                .resolve("claimgraph");
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}

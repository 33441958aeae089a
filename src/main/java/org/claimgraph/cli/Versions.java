package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The versions that an answer depends on, as the build wrote them down. */
final class Versions {
    /** Of this program. */
    static final String CLAIMGRAPH;

    /** Of the library that the language models belong to. */
    static final String CORENLP;

    static {
        Properties properties = read("version.properties");
        CLAIMGRAPH = version(properties, "claimgraph");
        CORENLP = version(properties, "corenlp");
    }

    private Versions() {}

    private static Properties read(String file) {
        try (InputStream in = Versions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the build");
            }
            Properties result = new Properties();
            result.load(in);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .orElseThrow(() -> new IllegalStateException("the build has no version of " + name));
    }
}

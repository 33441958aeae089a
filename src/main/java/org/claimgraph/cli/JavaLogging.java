package org.claimgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * How loud the libraries are that use Java's own logging: they warn; Lucene, which tells everybody which kind of memory it maps, only of
 * what is severe.
 *
 * <p>Java makes one when the first of these libraries logs ({@code java.util.logging.config.class}); most commands never get there, and so
 * do not search all libraries for somebody else to log with.
 */
public final class JavaLogging {
    private static final String LEVELS = """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            org.apache.lucene.level=SEVERE
            """;

    /** Sets the levels. */
    public JavaLogging() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(LEVELS.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Has Java use these levels, once somebody logs. */
    static void choose() {
        System.setProperty("java.util.logging.config.class", JavaLogging.class.getName());
    }
}

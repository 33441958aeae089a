package org.claimgraph.neo4j;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What runs in the process of an embedded server: Neo4j, until standard input ends, which it does with the process that started this one,
 * however that ends.
 *
 * <p>It stands on a class path with Neo4j's libraries, which are not on ours, so that they are called by name.
 */
final class ServerProcess {
    /** What it prints when Bolt answers. */
    static final String READY = "ready";

    private static final String BUILDER = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

    private ServerProcess() {}

    /** Arguments: the folder of the data, and the configuration file. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Class<?> type = Class.forName(BUILDER);
        Object builder = type.getConstructor(Path.class).newInstance(Path.of(arguments[0]));
        builder = type.getMethod("loadPropertiesFromFile", Path.class).invoke(builder, Path.of(arguments[1]));
        Object server = type.getMethod("build").invoke(builder);
        try (OutputStream parent = new FileOutputStream(FileDescriptor.out)) {
            parent.write((READY + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        while (System.in.read() >= 0) {
            // nothing is said; only the end matters
        }
        server.getClass().getMethod("shutdown").invoke(server);
        Runtime.getRuntime().exit(0);
    }
}

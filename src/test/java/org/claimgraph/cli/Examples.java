package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** The articles in {@code examples/}, and what is found in them, found once for all tests. */
final class Examples {
    /** Says what the plain text among them does not say itself. */
    static final List<String> METADATA = List.of("--published", "2026-03-10", "--publisher", "Karvonia Courier");

    private static final String RECORDS = extracted();

    private Examples() {}

    /** The record stream of both articles. */
    static String records() {
        return RECORDS;
    }

    /** Loads both articles into a store. */
    static void load(Path store) {
        Terminal.Run run = new Terminal().typing(RECORDS).run("import", "-", "--store", store.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String extracted() {
        Terminal.Run run = new Terminal().run("extract", METADATA, "examples");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }
}

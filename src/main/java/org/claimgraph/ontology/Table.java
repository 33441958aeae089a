package org.claimgraph.ontology;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated file of {@code ontology/}, without its comments. */
final class Table {
    private Table() {}

    /** The rows of the file {@code name}, in its order. */
    static List<String[]> read(String name) {
        return new String(OntologyFile.bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}

package org.claimgraph.entity.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table in {@code ontology/lexicon}: a row a line, columns divided by tabs, with comments after a hash. */
final class LinkFile {
    private LinkFile() {}

    /** The rows of the file, each with {@code columns} columns. */
    static List<List<String>> rows(String name, int columns) {
        String path = "/ontology/lexicon/" + name;
        try (InputStream in = LinkFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the class path");
            }
            List<List<String>> rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
                throw new IllegalStateException(path + ": the row " + row + " has not " + columns + " columns");
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.claimgraph.entity.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.claimgraph.entity.EntityException;

/** A file of words on the class path: UTF-8, one row a line, columns separated by tabs, comments after {@code #}. */
public final class LexiconFile {
    private static final String OWN = "/ontology/lexicon/";

    private LexiconFile() {}

    /** The rows of one of our own files, each with {@code columns} columns. */
    public static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = read(OWN + name);
        for (List<String> row : rows) {
            if (row.size() != columns) {
                throw new EntityException(
                        OWN + name,
                        "the row '" + String.join(" | ", row) + "' has " + row.size() + " columns, not " + columns,
                        "correct that row");
            }
        }
        return rows;
    }

    /** The rows of any file on the class path. */
    static List<List<String>> read(String path) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new EntityException(path, "is not on the class path", "build the program again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new EntityException(path, "cannot be read: " + e.getMessage(), "build the program again");
        }
    }
}

package org.claimgraph.claim.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of words with what is known about each: one file of {@code ontology/lexicon}, tab-separated, the word in the first column.
 *
 * <p>Lines that start with {@code #} are comments. A word may have several rows; rows keep the file's order. Words are dictionary
 * forms in lower case unless the file's header says otherwise; a phrase has its words separated by one blank.
 */
public final class Lexicon {
    private final String name;
    private final Map<String, List<List<String>>> rows;

    private Lexicon(String name, Map<String, List<List<String>>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Reads the lexicon {@code name} from the class path.
     *
     * @throws IllegalStateException if there is no such lexicon
     */
    public static Lexicon load(String name) {
        String resource = "/ontology/lexicon/" + name + ".tsv";
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the lexicon " + resource + " is missing from the class path; build the project again");
            }
            return new Lexicon(name, read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<List<String>>> read(BufferedReader reader) throws IOException {
        Map<String, List<List<String>>> result = new LinkedHashMap<>();
        for (String line; (line = reader.readLine()) != null; ) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> row = List.of(line.split("\t", -1));
                result.computeIfAbsent(row.get(0), word -> new ArrayList<>()).add(row);
            }
        }
        return result;
    }

    /** The file's name without its ending. */
    String name() {
        return name;
    }

    /** All its words, in the file's order. */
    Set<String> words() {
        return rows.keySet();
    }

    /** Whether {@code word} is listed. */
    public boolean contains(String word) {
        return rows.containsKey(word);
    }

    /** The rows of {@code word}, each with the word itself as column 0; empty where it is not listed. */
    public List<List<String>> rows(String word) {
        return rows.getOrDefault(word, List.of());
    }

    /** What column {@code column} says of {@code word} in its first row. */
    public Optional<String> value(String word, int column) {
        return rows(word).stream()
                .findFirst()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column));
    }

    /** Whether a row of {@code word} has {@code value} in column {@code column}. */
    public boolean has(String word, int column, String value) {
        return rows(word).stream()
                .anyMatch(row -> row.size() > column && row.get(column).equals(value));
    }
}

package org.claimgraph.query.name;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimgraph.ontology.OntologyFile;

/**
 * What names have in common however they are written: words without case, marks and doubled letters, in which the ways of writing the same
 * sound are one.
 */
final class Spelling {
    private static final List<Variant> VARIANTS = read();
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("[’‘`´ʿʾʼʻ]");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑–—]");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    private record Variant(Pattern letters, String sound) {}

    private Spelling() {}

    /** The words of {@code name}, folded; words of which nothing is left are left out. */
    static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String even = HYPHENS.matcher(QUOTES.matcher(plain).replaceAll("'")).replaceAll("-");
        List<String> words = new ArrayList<>();
        for (String word : WORDS.split(even.toLowerCase(Locale.ROOT))) {
            String folded = word;
            for (Variant variant : VARIANTS) {
                folded = variant.letters().matcher(folded).replaceAll(variant.sound());
            }
            folded = DOUBLED.matcher(folded).replaceAll("$1");
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return List.copyOf(words);
    }

    private static List<Variant> read() {
        return Arrays.stream(new String(OntologyFile.bytes("lexicon/spelling-variants.tsv"), StandardCharsets.UTF_8)
                        .split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> new Variant(Pattern.compile(row[0]), row[1]))
                .toList();
    }
}

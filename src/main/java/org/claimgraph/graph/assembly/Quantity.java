package org.claimgraph.graph.assembly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as a phrase states it: {@code more than 14 people} is 14 or more, of people. The words for numbers and bounds are
 * {@code ontology/lexicon/assembly-quantities.tsv}.
 *
 * @param low least number that the words allow
 * @param high greatest number that the words allow
 * @param unit what is counted or measured, in words
 */
record Quantity(double low, double high, String unit) {
    /** Numbers that differ by no more than this part are taken for roundings of each other. */
    private static final double ROUNDING = 0.05;

    /** How far "about" reaches. */
    private static final double ABOUT = 0.2;

    private static final Map<String, Map<String, String>> WORDS = read();
    private static final Pattern PHRASE = Pattern.compile("(?<bound>" + alternatives("bound") + ")?\\s*"
            + "(?<currency>[$€£¥])?(?<number>\\d[\\d,]*(?:\\.\\d+)?|(?:" + alternatives("number") + ")\\b)"
            + "(?:[ -](?<scale>" + alternatives("scale") + ")\\b)?\\s*(?<unit>%|\\D*)");

    /** The quantity that {@code wording} states; nothing where it is something else, or a share of what is not said. */
    static Optional<Quantity> of(String wording) {
        Matcher match = PHRASE.matcher(wording);
        if (!match.matches()) {
            return Optional.empty();
        }
        String currency = Objects.requireNonNullElse(match.group("currency"), "");
        String unit = (currency + " " + match.group("unit").strip()).strip();
        if (unit.isEmpty() || WORDS.getOrDefault("share", Map.of()).containsKey(unit)) {
            return Optional.empty();
        }
        double number = number(match.group("number"));
        if (match.group("scale") != null) {
            number *= number(meaning("scale", match.group("scale")));
        }
        String bound = match.group("bound") == null ? "=" : meaning("bound", match.group("bound"));
        return Optional.of(
                switch (bound) {
                    case ">" -> new Quantity(number, Double.POSITIVE_INFINITY, unit);
                    case "<" -> new Quantity(Double.NEGATIVE_INFINITY, number, unit);
                    case "~" -> new Quantity(number * (1 - ABOUT), number * (1 + ABOUT), unit);
                    default -> new Quantity(number * (1 - ROUNDING), number * (1 + ROUNDING), unit);
                });
    }

    /** Whether no number is both. */
    boolean excludes(Quantity other) {
        return high < other.low || other.high < low;
    }

    private static double number(String text) {
        String digits = Character.isDigit(text.charAt(0)) ? text.replace(",", "") : meaning("number", text);
        return Double.parseDouble(digits);
    }

    private static String meaning(String kind, String word) {
        return Character.isDigit(word.charAt(0))
                ? word
                : Objects.requireNonNull(WORDS.getOrDefault(kind, Map.of()).get(word), word);
    }

    private static String alternatives(String kind) {
        return WORDS.getOrDefault(kind, Map.of()).keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> words = new HashMap<>();
        String resource = "/ontology/lexicon/assembly-quantities.tsv";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Quantity.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.toLowerCase(Locale.ROOT).split("\t");
                    words.computeIfAbsent(cells[0], kind -> new HashMap<>()).put(cells[1], cells[2]);
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

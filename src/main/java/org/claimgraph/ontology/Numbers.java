package org.claimgraph.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say how many: figures, and the numbers and bounds of {@code lexicon/assembly-quantities.tsv}. */
final class Numbers {
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:,\\d{3})*|\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> bounds = new HashSet<>();
    private final Set<String> caps = new HashSet<>();

    Numbers() {
        for (String[] row : Table.read("lexicon/assembly-quantities.tsv")) {
            if (row[0].equals("number")) {
                values.put(row[1], row[2]);
            } else if (row[0].equals("bound")) {
                bounds.addAll(List.of(row[1].split(" ")));
                if (row[2].equals("<")) {
                    caps.add(row[1]);
                }
            }
        }
    }

    /** The whole number that {@code word}, in lower case, is, unless it may be a year. */
    Optional<String> value(String word) {
        return FIGURE.matcher(word).matches() && !YEAR.matcher(word).matches()
                ? Optional.of(word.replace(",", ""))
                : Optional.ofNullable(values.get(word));
    }

    /** Whether {@code words} say that there are no more than a number after them: "fewer than". */
    boolean isCap(String words) {
        return caps.contains(words);
    }

    /** Whether {@code word} is part of what bounds a number: "at least", "more than". */
    boolean isBound(String word) {
        return bounds.contains(word);
    }
}

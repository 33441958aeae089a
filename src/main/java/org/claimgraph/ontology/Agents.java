package org.claimgraph.ontology;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who an actor is in PLOVER's codes: its country (ISO 3166, two letters) and its sector (GOV, MIL, REB …), each where its name tells. */
final class Agents {
    private static final int NAMED = 4;

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();

    Agents() {
        for (String[] row : Table.read("lexicon/entity-countries.tsv")) {
            for (int column = 1; column <= NAMED && column < row.length; column++) {
                for (String name : row[column].split(";")) {
                    countries.putIfAbsent(name, row[0]);
                }
            }
        }
        countries.remove("");
        Table.read("lexicon/agents.tsv").forEach(row -> sectors.put(row[0], row[1]));
    }

    /** The country that {@code phrase} names or begins with, or nothing. */
    String country(String phrase) {
        String best = "";
        for (Map.Entry<String, String> country : countries.entrySet()) {
            String name = country.getKey();
            boolean isThere = (" " + phrase.replaceAll("['\u2019]s\\b", "") + " ").contains(" " + name + " ");
            best = isThere && name.length() > best.length() ? name : best;
        }
        return countries.getOrDefault(best, "");
    }

    /** The sector that a word of {@code phrase} tells, or nothing. */
    String sector(String phrase) {
        String result = "";
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            result = sectors.getOrDefault(word, result);
        }
        return result;
    }
}

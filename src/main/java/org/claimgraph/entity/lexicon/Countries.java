package org.claimgraph.entity.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What countries, those who live there and what comes from there are called. Case counts: "US" is a country, "us" is not. */
public final class Countries {
    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, Country> adjectives = new HashMap<>();
    private final Map<String, Country> inhabitants = new HashMap<>();
    private final Map<String, Country> capitals = new HashMap<>();

    public static Countries load() {
        Countries result = new Countries();
        for (List<String> row : LexiconFile.rows("entity-countries.tsv", 6)) {
            Country country = new Country(row.get(0), row.get(1));
            result.names.put(row.get(1), country);
            put(result.names, row.get(2), country);
            put(result.adjectives, row.get(3), country);
            put(result.inhabitants, row.get(4), country);
            put(result.capitals, row.get(5), country);
        }
        return result;
    }

    private static void put(Map<String, Country> map, String forms, Country country) {
        for (String form : forms.split(";")) {
            if (!form.isBlank()) {
                map.putIfAbsent(form, country);
            }
        }
    }

    /** The country that is called {@code name}, by its name or the adjective for it. */
    public Optional<Country> named(String name) {
        return find(names, name).or(() -> find(adjectives, name));
    }

    /** The country to which {@code word} is the adjective. */
    public Optional<Country> adjective(String word) {
        return find(adjectives, word);
    }

    /** The country whose people {@code word} is. */
    public Optional<Country> inhabitants(String word) {
        return find(inhabitants, word);
    }

    /** The country whose capital is {@code name}. */
    Optional<Country> capital(String name) {
        return find(capitals, name);
    }

    /** The country whose government sits in {@code name}, unless the country itself is called so. */
    public Optional<Country> seat(String name) {
        return named(name).isPresent() ? Optional.empty() : capital(name);
    }

    private static Optional<Country> find(Map<String, Country> map, String form) {
        return Optional.ofNullable(map.get(form)).or(() -> Optional.ofNullable(map.get(titleCase(form))));
    }

    private static String titleCase(String form) {
        StringBuilder result = new StringBuilder();
        for (String word : form.split(" ")) {
            result.append(result.isEmpty() ? "" : " ").append(Words.uncapitalised(word));
        }
        return result.toString();
    }
}

package org.claimgraph.entity.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.EntityType;

/** What names mean in the news whatever the dictionary says, and what articles are called today. */
final class UsualMeanings {
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** Those of {@code ontology/lexicon/link-names.tsv} and {@code ontology/lexicon/link-titles.tsv}. */
    static UsualMeanings shipped() {
        UsualMeanings result = new UsualMeanings();
        for (List<String> row : LinkFile.rows("link-names.tsv", 3)) {
            for (String type : row.get(1).split(",")) {
                result.meanings.put(key(row.get(0), type), row.get(2));
            }
        }
        LinkFile.rows("link-titles.tsv", 2).forEach(row -> result.titles.put(row.get(0), row.get(1)));
        return result;
    }

    private static String key(String name, String type) {
        return type + " " + name;
    }

    /** The article that {@code name} means for an entity of that type. */
    Optional<String> title(String name, EntityType type) {
        return Optional.ofNullable(meanings.get(key(name, type.label())));
    }

    /** What the article that the dictionary calls {@code title} is called today. */
    String today(String title) {
        return titles.getOrDefault(title, title);
    }
}

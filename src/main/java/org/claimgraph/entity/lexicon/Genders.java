package org.claimgraph.entity.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What first names and titles tell of whether they mean a man or a woman: {@code entity-first-names.tsv}, {@code entity-titles.tsv}
 * and the list of first names that comes with CoreNLP's models.
 */
public final class Genders {
    private static final String MODELS_LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Map<String, Gender> firstNames = new HashMap<>(32_768);
    private final Map<String, Gender> titles = new HashMap<>();

    static Genders load() {
        Genders result = new Genders();
        for (List<String> row : LexiconFile.read(MODELS_LIST)) {
            result.firstNames.put(row.get(0), Gender.of(row.get(1)));
        }
        for (List<String> row : LexiconFile.rows("entity-first-names.tsv", 2)) {
            result.firstNames.put(Words.folded(row.get(0)), Gender.of(row.get(1)));
        }
        for (List<String> row : LexiconFile.rows("entity-titles.tsv", 2)) {
            result.titles.put(row.get(0), Gender.of(row.get(1)));
        }
        return result;
    }

    /** What {@code word} as a first name tells. */
    public Gender ofFirstName(String word) {
        return firstNames.getOrDefault(Words.folded(word), Gender.OPEN);
    }

    /** Whether {@code word} is known as a first name. */
    public boolean isFirstName(String word) {
        return firstNames.containsKey(Words.folded(word));
    }

    /** What the title {@code word} tells, if it is a title. */
    public Optional<Gender> ofTitle(String word) {
        return Optional.ofNullable(titles.get(Words.folded(word)));
    }
}

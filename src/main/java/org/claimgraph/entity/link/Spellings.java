package org.claimgraph.entity.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ways in which a dictionary may spell a name: as the text does, with a capital where it begins with a small particle, and in mixed case
 * where a headline has capitals only.
 */
final class Spellings {
    private static final int LONGEST_ACRONYM = 3;

    private Spellings() {}

    static List<String> of(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT))
                && name.codePoints().filter(Character::isUpperCase).count() > LONGEST_ACRONYM
                && !name.contains(".");
        if (capitals) {
            return List.of(mixed(name), name);
        }
        String begun = capitalised(name);
        return begun.equals(name) ? List.of(name) : List.of(name, begun);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String mixed(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ")) {
            words.add(capitalised(word.toLowerCase(Locale.ROOT)));
        }
        return String.join(" ", words);
    }
}

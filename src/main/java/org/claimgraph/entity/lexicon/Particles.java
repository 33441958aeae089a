package org.claimgraph.entity.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Particles of names, such as "al", "bin" and "van" ({@code entity-particles.tsv}). */
public final class Particles {
    private final Set<String> all = new HashSet<>();
    private final Set<String> free = new HashSet<>();

    static Particles load() {
        Particles result = new Particles();
        for (List<String> row : LexiconFile.rows("entity-particles.tsv", 2)) {
            result.all.add(row.get(0));
            if (row.get(1).equals("blank")) {
                result.free.add(row.get(0));
            }
        }
        return result;
    }

    /** Whether {@code word} is a particle where a hyphen follows it. */
    public boolean joinsByHyphen(String word) {
        return all.contains(Words.folded(word));
    }

    /** Whether {@code word} is a particle even where no hyphen follows it. */
    public boolean joinsByBlank(String word) {
        return free.contains(Words.folded(word));
    }
}

package org.claimgraph.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/**
 * Adds names that the recogniser saw in one place of an article and overlooked in another; of a person also the last name alone. In a headline
 * of capitals only, names are looked for in capitals.
 */
final class NameRepeats {
    private final Lexicon lexicon;

    NameRepeats(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void repair(List<NameLine> lines) {
        Map<String, EntityType> found = new HashMap<>();
        int longest = 1;
        for (NameLine line : lines) {
            for (Name name : line.names()) {
                found.putIfAbsent(line.words(name.from(), name.to()), name.type());
                if (name.type() == EntityType.PERSON) {
                    found.putIfAbsent(line.words(name.to() - 1, name.to()), name.type());
                }
                longest = Math.max(longest, name.to() - name.from());
            }
        }
        Map<String, EntityType> capitals = new HashMap<>();
        found.forEach((words, type) -> capitals.putIfAbsent(words.toUpperCase(Locale.ROOT), type));
        for (NameLine line : lines) {
            boolean shouted = HeadlineNames.isInCapitals(line.sentence());
            add(line, shouted ? capitals : found, longest, shouted);
        }
    }

    private void add(NameLine line, Map<String, EntityType> found, int longest, boolean shouted) {
        Sentence sentence = line.sentence();
        for (int from = 0; from < sentence.size(); from++) {
            int end = from;
            while (end < sentence.size() && end < from + longest && line.at(end).isEmpty()) {
                end++;
            }
            for (int to = end; to > from; to--) {
                Optional<EntityType> type = Optional.ofNullable(found.get(line.words(from, to)));
                if (type.isPresent() && (shouted || isProper(line, from, to))) {
                    line.put(from, to, type.get());
                    from = to - 1;
                    break;
                }
            }
        }
    }

    /** Whether it is written as a name here, and is not part of a longer one. */
    private boolean isProper(NameLine line, int from, int to) {
        boolean several = to - from > 1;
        boolean proper = line.isProperWord(from) && line.isProperWord(to - 1);
        boolean word = lexicon.nouns().find(line.sentence().token(from).lemma()).isPresent();
        boolean alone = !word
                && line.sentence().token(from).text().length() > 1
                && !isFree(line, from - 1)
                && !isFree(line, to);
        return proper && (several || alone);
    }

    private static boolean isFree(NameLine line, int i) {
        return line.isProperWord(i) && line.at(i).isEmpty();
    }
}

package org.claimgraph.query.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimgraph.graph.Names;
import org.claimgraph.query.name.NameSearch;

/**
 * How far two entities are alike by their names.
 *
 * @param score 0 to 1
 * @param words why, in words
 */
record Likeness(double score, String words) {
    private static final double SAME = 1;
    private static final double SAME_WORD = 0.7;
    private static final double SPELLED = 0.8;
    private static final double INITIALS = 0.6;
    private static final double PART = 0.5;

    /** The best of what the names of two entities have in common, if anything. */
    static Optional<Likeness> of(Collection<String> names, Collection<String> others) {
        Optional<Likeness> best = Optional.empty();
        for (String name : names) {
            for (String other : others) {
                Optional<Likeness> found = of(name, other);
                if (found.isPresent()
                        && (best.isEmpty() || found.get().score() > best.get().score())) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static Optional<Likeness> of(String name, String other) {
        List<String> words = words(name);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        if (words.equals(others)) {
            return Optional.of(new Likeness(words.size() > 1 ? SAME : SAME_WORD, "both '" + name + "'"));
        }
        String both = "'" + name + "' and '" + other + "'";
        if (words.size() == others.size()
                && new NameSearch(name).slips(other).isPresent()
                && new NameSearch(other).slips(name).isPresent()) {
            return Optional.of(
                    new Likeness(words.size() > 1 ? SPELLED : SPELLED * SAME_WORD, "spelled alike: " + both));
        }
        if (isInitials(name, others) || isInitials(other, words)) {
            return Optional.of(new Likeness(INITIALS, "initials: " + both));
        }
        Set<String> common = new TreeSet<>(words);
        common.retainAll(others);
        boolean last = words.get(words.size() - 1).equals(others.get(others.size() - 1));
        return last && common.size() == Math.min(words.size(), others.size())
                ? Optional.of(new Likeness(PART, "a part of the other: " + both))
                : Optional.empty();
    }

    private static boolean isInitials(String name, List<String> words) {
        String initials = words.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        return initials.length() > 1
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT).equals(initials);
    }

    /** The words of a name, without those that are left out of initials. */
    static List<String> words(String name) {
        return Arrays.stream(Names.normal(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word ->
                        !word.isEmpty() && !List.of("of", "the", "and", "for").contains(word))
                .toList();
    }
}

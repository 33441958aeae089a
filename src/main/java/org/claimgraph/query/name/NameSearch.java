package org.claimgraph.query.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * A search for names that are written like one, or nearly so: each of its words is found in them, give or take a slip (a letter too many, too
 * few, wrong or exchanged with the next; two in long words), after variants of spelling were made one.
 *
 * <p>The distances are those of Damerau and Levenshtein, by the automata of Schulz and Mihov (2002).
 */
public final class NameSearch {
    private static final int SHORT = 3;
    private static final int LONG = 8;
    private static final int BEGINNING = 4;

    private final List<List<CharacterRunAutomaton>> words = new ArrayList<>();
    private final Map<String, OptionalInt> known = new HashMap<>();

    /** A search for what is written like {@code name}. */
    public NameSearch(String name) {
        for (String word : Spelling.words(name)) {
            LevenshteinAutomata automata = new LevenshteinAutomata(word, true);
            List<CharacterRunAutomaton> near = new ArrayList<>();
            for (int slips = 0; slips <= slipsAllowed(word); slips++) {
                near.add(new CharacterRunAutomaton(Operations.determinize(
                        automata.toAutomaton(slips), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)));
            }
            words.add(near);
        }
    }

    /** The words of a name as they are compared: without case and marks, other ways of writing the same sound made one. */
    public static List<String> words(String name) {
        return Spelling.words(name);
    }

    /** How many slips a word may have, as {@link #words} gives it, and still be taken for another one: none in a short one, two in a long one. */
    public static int slipsAllowed(String word) {
        return word.length() <= SHORT ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** How many slips lie between the words searched for and those of {@code name} that are next to them; nothing where it is another name. */
    public OptionalInt slips(String name) {
        return known.computeIfAbsent(name, this::distance);
    }

    private OptionalInt distance(String name) {
        List<String> others = Spelling.words(name);
        int sum = 0;
        for (List<CharacterRunAutomaton> near : words) {
            OptionalInt least = others.stream()
                    .flatMapToInt(other -> slips(near, other).stream())
                    .min();
            if (least.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += least.getAsInt();
        }
        return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum);
    }

    private static OptionalInt slips(List<CharacterRunAutomaton> near, String word) {
        for (int slips = 0; slips < near.size(); slips++) {
            if (near.get(slips).run(word)) {
                return OptionalInt.of(slips);
            }
        }
        return OptionalInt.empty();
    }

    /** What names that are written alike mostly have in common: the beginnings of their words, folded, and of several words the initials. */
    public static Set<String> keys(String name) {
        List<String> words = Spelling.words(name);
        Set<String> keys = new TreeSet<>();
        words.forEach(word -> keys.add(word.substring(0, Math.min(BEGINNING, word.length()))));
        if (words.size() > 1) {
            keys.add("initials " + initials(name));
        } else if (name.strip().length() <= LONG && name.equals(name.toUpperCase(Locale.ROOT))) {
            keys.add("initials " + name.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Those of {@code names} that are written so or nearly so, the nearest first, of these the shortest. */
    public List<String> best(Collection<String> names, int most) {
        return names.stream()
                .filter(name -> slips(name).isPresent())
                .sorted(Comparator.comparingInt((String name) -> slips(name).orElse(0))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}

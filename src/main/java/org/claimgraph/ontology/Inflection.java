package org.claimgraph.ontology;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of English words. Irregular ones are given with their entries. */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** What the past participle of {@code verb} may be. */
    static Set<String> participles(String verb) {
        Set<String> result = new LinkedHashSet<>();
        if (verb.endsWith("e")) {
            result.add(verb + "d");
        } else if (endsInConsonantAnd(verb, 'y')) {
            result.add(verb.substring(0, verb.length() - 1) + "ied");
        } else {
            result.add(verb + "ed");
            result.add(verb + verb.charAt(verb.length() - 1) + "ed");
        }
        return result;
    }

    /** The finite and gerund forms of {@code verb}: "visits", "visited", "visiting". */
    static Set<String> finite(String verb) {
        Set<String> result = new LinkedHashSet<>(participles(verb));
        result.addAll(plurals(verb));
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        result.add(stem + "ing");
        result.add(stem + stem.charAt(stem.length() - 1) + "ing");
        return result;
    }

    /** What the plural of {@code noun} may be. */
    static Set<String> plurals(String noun) {
        if (endsInConsonantAnd(noun, 'y')) {
            return Set.of(noun.substring(0, noun.length() - 1) + "ies");
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? Set.of(noun + "es") : Set.of(noun + "s");
    }

    private static boolean endsInConsonantAnd(String word, char last) {
        int length = word.length();
        return length > 1 && word.charAt(length - 1) == last && VOWELS.indexOf(word.charAt(length - 2)) < 0;
    }
}

package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that stand for relations, each with its frames. */
final class FrameLexicon {
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, List<Frame>> parentheses = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();
    private final Map<String, String> nounForms = new HashMap<>();
    private int longestNoun = 1;

    /** Adds {@code frame} for {@code word}, whose irregular forms are {@code forms}. */
    void add(String word, List<String> forms, Frame frame) {
        switch (frame.kind()) {
            case VERB -> {
                put(verbs, word, frame);
                String verb = word.split(" ", 2)[0];
                forms.forEach(form -> participles.put(form, verb));
                if (forms.isEmpty()) {
                    Inflection.participles(verb).forEach(form -> participles.putIfAbsent(form, verb));
                }
            }
            case NOUN -> {
                put(nouns, word, frame);
                nounForms.put(word, word);
                forms.forEach(form -> nounForms.put(form, word));
                Inflection.plurals(word).forEach(form -> nounForms.putIfAbsent(form, word));
                longestNoun = Math.max(longestNoun, word.split(" ").length);
            }
            case PARENTHESIS -> put(parentheses, word, frame);
        }
    }

    private static void put(Map<String, List<Frame>> map, String word, Frame frame) {
        map.computeIfAbsent(word, w -> new ArrayList<>()).add(frame);
    }

    /** The frames of the verb {@code word}, with its particle if it has one. */
    List<Frame> verb(String word) {
        return verbs.getOrDefault(word, List.of());
    }

    /** The frames of the noun {@code word}. */
    List<Frame> noun(String word) {
        return nouns.getOrDefault(word, List.of());
    }

    /** The frames of what stands in a parenthesis after a name. */
    List<Frame> parenthesis(String word) {
        return parentheses.getOrDefault(word, List.of());
    }

    /** The verb of which {@code form} is the participle. */
    Optional<String> verbOf(String form) {
        return Optional.ofNullable(participles.get(form));
    }

    /** The dictionary form of the noun {@code form}, where it is a word of this lexicon. */
    Optional<String> nounOf(String form) {
        return Optional.ofNullable(nounForms.get(form));
    }

    /** How many words the longest noun has. */
    int longestNoun() {
        return longestNoun;
    }
}

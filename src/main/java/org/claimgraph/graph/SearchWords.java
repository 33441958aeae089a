package org.claimgraph.graph;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words that a passage is looked up by: all but small ones ({@code ontology/lexicon/search-small-words.txt}). */
public final class SearchWords {
    private static final Set<String> SMALL = WordList.read("search-small-words.txt");

    private SearchWords() {}

    /** Those of {@code text}, each once, as words are compared. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>(Names.words(text));
        words.removeAll(SMALL);
        return words;
    }
}

package org.claimgraph.entity.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that a text has, whatever their case and accents: what is known of the context of its names. */
final class TextWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    private final Set<String> words;

    TextWords(String text) {
        this.words = new HashSet<>(all(text));
    }

    private TextWords(Set<String> words) {
        this.words = words;
    }

    /** These words and {@code more}. */
    TextWords with(Set<String> more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more);
        return new TextWords(all);
    }

    /** Which share of the words that {@code more} has and {@code less} has not are in the text; 1 when there are none. */
    double share(String more, String less) {
        Set<String> wanted = all(more);
        wanted.removeAll(all(less));
        wanted.removeIf(word -> word.length() < SHORTEST);
        return wanted.isEmpty() ? 1 : wanted.stream().filter(words::contains).count() / (double) wanted.size();
    }

    /** The words of {@code text}, in their order. */
    static Set<String> all(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

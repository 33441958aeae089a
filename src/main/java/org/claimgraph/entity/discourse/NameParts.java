package org.claimgraph.entity.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/** The words of a name that count when names are compared: folded, without particles, articles and forms of incorporation. */
public record NameParts(List<String> words) {
    private static final Set<String> LEFT_OUT = Set.of(
            "the", "inc", "corp", "co", "ltd", "llc", "plc", "jr", "sr", "ii", "iii", "iv", "md", "phd", "of", "for",
            "and", "&", "on");

    public NameParts {
        words = List.copyOf(words);
    }

    public static NameParts of(Sentence sentence, Phrase phrase, Lexicon lexicon) {
        List<String> all = new ArrayList<>();
        List<String> core = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = Words.folded(sentence.token(i).text());
            if (word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0))) {
                continue;
            }
            all.add(word);
            boolean particle = phrase.type() == EntityType.PERSON || i > phrase.from() || phrase.to() > i + 1
                    ? lexicon.particles().joinsByHyphen(word)
                    : false;
            if (!particle && !LEFT_OUT.contains(word)) {
                core.add(word);
            }
        }
        return new NameParts(core.isEmpty() ? all : core);
    }

    public int size() {
        return words.size();
    }

    public String first() {
        return words.isEmpty() ? "" : words.get(0);
    }

    public String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Whether all words of {@code shorter} stand in this in the same order. */
    public boolean containsInOrder(NameParts shorter) {
        int at = 0;
        for (String word : words) {
            if (at < shorter.size() && matches(word, shorter.words.get(at))) {
                at++;
            }
        }
        return at == shorter.size() && at > 0;
    }

    /** The same word, or one is the initial of the other. */
    private static boolean matches(String word, String other) {
        return word.equals(other) || other.length() == 1 && word.startsWith(other);
    }

    public boolean startsWith(NameParts shorter) {
        return shorter.size() > 0
                && shorter.size() <= size()
                && words.subList(0, shorter.size()).equals(shorter.words);
    }

    public boolean endsWith(NameParts shorter) {
        return shorter.size() > 0
                && shorter.size() <= size()
                && words.subList(size() - shorter.size(), size()).equals(shorter.words);
    }

    /** The first letters of the words. */
    String initials() {
        StringBuilder result = new StringBuilder();
        words.forEach(w -> result.appendCodePoint(w.codePointAt(0)));
        return result.toString();
    }
}

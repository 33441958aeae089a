package org.claimgraph.entity.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;

/** The names of one sentence while they are being repaired: never overlapping, by their first token. */
final class NameLine {
    private final Sentence sentence;
    private final BitSet times;
    private final TreeMap<Integer, Name> names = new TreeMap<>();

    NameLine(Sentence sentence, BitSet times) {
        this.sentence = sentence;
        this.times = times;
    }

    /** Whether token {@code i} is part of a time expression. */
    boolean isTime(int i) {
        return times.get(i);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The names now, in text order. */
    List<Name> names() {
        return new ArrayList<>(names.values());
    }

    /** The name that covers {@code token}. */
    Optional<Name> at(int token) {
        return Optional.ofNullable(names.floorEntry(token))
                .map(e -> e.getValue())
                .filter(n -> token < n.to());
    }

    /** Puts a name over tokens {@code from} up to {@code to} in the place of all that it touches. */
    void put(int from, int to, EntityType type) {
        names.values().removeIf(n -> n.from() < to && from < n.to());
        names.put(from, new Name(sentence.index(), from, to, type));
    }

    void remove(Name name) {
        names.remove(name.from());
    }

    /** The words of tokens {@code from} up to {@code to}, with a blank where the text has any. */
    String words(int from, int to) {
        StringBuilder result = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean glued = i > from && sentence.token(i - 1).end() == token.start();
            result.append(i == from || glued ? "" : " ").append(token.text());
        }
        return result.toString().replace('\u2019', '\'').replace('\u2011', '-').replace('\u2010', '-');
    }

    /** Whether token {@code i} is a hyphen with no blank on either side. */
    boolean isJoiningHyphen(int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.token(i).text().length() == 1
                && "-\u2010\u2011".indexOf(sentence.token(i).text().charAt(0)) >= 0
                && sentence.token(i - 1).end() == sentence.token(i).start()
                && sentence.token(i).end() == sentence.token(i + 1).start();
    }

    /** Whether token {@code i} is a proper noun that starts with a capital. */
    boolean isProperWord(int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.token(i).isProper()
                && Words.isCapitalised(sentence.token(i).text());
    }
}

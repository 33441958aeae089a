package org.claimgraph.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** What phrases and the words around names call an entity. */
final class Descriptions {
    private final Lexicon lexicon;

    Descriptions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a nominal says: its head with the words that narrow it down. */
    Description of(Sentence sentence, Phrase nominal) {
        Set<String> modifiers = new HashSet<>();
        for (int i = nominal.from(); i < nominal.to(); i++) {
            if (i != nominal.head() && narrows(sentence.token(i))) {
                modifiers.add(word(sentence.token(i)));
            }
        }
        return new Description(word(sentence.token(nominal.head())), modifiers);
    }

    /** What the noun at {@code i} with the words from {@code from} before it says: "deputy foreign minister". */
    Optional<Description> title(Sentence sentence, int from, int i) {
        Token token = sentence.token(i);
        boolean title = lexicon.genders().ofTitle(token.text()).isPresent()
                && token.text().length() > 3;
        if (!title && lexicon.nouns().find(token.lemma()).isEmpty()) {
            return Optional.empty();
        }
        Set<String> modifiers = new HashSet<>();
        for (int m = from; m < i; m++) {
            if (narrows(sentence.token(m))) {
                modifiers.add(word(sentence.token(m)));
            }
        }
        return Optional.of(new Description(word(token), modifiers));
    }

    private static boolean narrows(Token token) {
        String tag = token.tag();
        return token.isWord()
                && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("CD"));
    }

    private static String word(Token token) {
        return Words.folded(token.tag().equals("NNS") ? token.lemma() : token.text());
    }
}

package org.claimgraph.entity.discourse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/** What phrases and the words around names call an entity. */
public final class Descriptions {
    private final Lexicon lexicon;

    public Descriptions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a nominal says: its head with the words that narrow it down. */
    public Description of(Sentence sentence, Phrase nominal) {
        return describe(sentence, nominal.from(), nominal.to(), nominal.head());
    }

    /** What the noun at {@code i} with the words from {@code from} before it says: "deputy foreign minister". */
    public Optional<Description> title(Sentence sentence, int from, int i) {
        Token token = sentence.token(i);
        boolean title = lexicon.genders().ofTitle(token.text()).isPresent()
                && token.text().length() > 3;
        if (!title && lexicon.nouns().find(token.lemma()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(describe(sentence, from, i + 1, i));
    }

    /** What tokens {@code from} up to {@code to} with noun {@code head} say; "prime minister" counts as one noun. */
    private Description describe(Sentence sentence, int from, int to, int head) {
        String noun = word(sentence.token(head));
        int start = head;
        if (head > from) {
            String both = word(sentence.token(head - 1)) + " " + noun;
            if (lexicon.nouns().find(both).isPresent()) {
                noun = both;
                start = head - 1;
            }
        }
        Set<String> modifiers = new HashSet<>();
        for (int i = from; i < to; i++) {
            if ((i < start || i > head) && narrows(sentence.token(i))) {
                modifiers.add(word(sentence.token(i)));
            }
        }
        return new Description(noun, modifiers);
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

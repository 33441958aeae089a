package org.claimgraph.entity;

import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;

/** Takes off a name what does not belong to it: quotation marks, articles, a genitive's "'s", a person's titles. */
final class NameBounds {
    private final Lexicon lexicon;

    NameBounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void repair(NameLine line) {
        for (Name name : line.names()) {
            int from = name.from();
            int to = name.to();
            while (to > from && !isLastWord(line.sentence().token(to - 1))) {
                to--;
            }
            while (from < to && !isFirstWord(line.sentence().token(from), name.type())) {
                from++;
            }
            from = afterTitles(line.sentence(), from, to, name.type());
            if (from == name.from() && to == name.to()) {
                continue;
            }
            line.remove(name);
            if (from < to) {
                line.put(from, to, name.type());
            }
        }
    }

    private static boolean isLastWord(Token token) {
        return token.isWord() && !token.tag().equals("POS");
    }

    private boolean isFirstWord(Token token, EntityType type) {
        boolean article = type == EntityType.PERSON
                ? token.lower().equals("the")
                : token.text().equals("the");
        return token.isWord() && !article && !token.tag().equals("POS");
    }

    private int afterTitles(Sentence sentence, int from, int to, EntityType type) {
        int at = from;
        while (type == EntityType.PERSON
                && at + 1 < to
                && lexicon.genders().ofTitle(sentence.token(at).text()).isPresent()
                && sentence.token(at + 1).isWord()) {
            at++;
        }
        return at;
    }
}

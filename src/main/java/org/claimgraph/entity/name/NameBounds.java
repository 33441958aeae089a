package org.claimgraph.entity.name;

import java.util.Set;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;

/** Takes off a name what does not belong to it: quotation marks, articles, a genitive's "'s", a person's titles. */
final class NameBounds {
    private static final Set<String> PLACING = Set.of("near", "in", "at", "inside", "outside", "around");

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
            int preposition = from;
            from = afterPreposition(line, from, to);
            EntityType type =
                    from > preposition && name.type() == EntityType.PERSON ? EntityType.LOCATION : name.type();
            from = afterPrefix(line, from, to);
            from = afterTitles(line.sentence(), from, to, name.type());
            from = withArticle(line, from, to);
            if (from < to && !isName(line.words(from, to))) {
                from = to;
            }
            if (from == name.from() && to == name.to()) {
                continue;
            }
            line.remove(name);
            if (from < to) {
                line.put(from, to, type);
            }
        }
    }

    /** "Near Al Tarim, …": the preposition that begins a sentence is no part of the name, which is that of a place. */
    private static int afterPreposition(NameLine line, int from, int to) {
        boolean first = from == 0 || !line.sentence().token(from - 1).isWord();
        return first
                        && to > from + 1
                        && PLACING.contains(line.sentence().token(from).lower())
                ? from + 1
                : from;
    }

    /** "anti-Berian", one word, is no name, and a name may begin after it. */
    private static int afterPrefix(NameLine line, int from, int to) {
        int at = from;
        while (at < to && isPrefixed(line.sentence().token(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean isPrefixed(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 1 && Character.isLowerCase(word.charAt(0)) && Words.isCapitalised(word.substring(hyphen + 1));
    }

    /** With a "The" that has a capital in the middle of a sentence. */
    private static int withArticle(NameLine line, int from, int to) {
        boolean article = from > 1
                && from < to
                && line.sentence().token(from - 1).text().equals("The")
                && line.at(from - 1).isEmpty()
                && line.sentence().token(from - 2).isWord();
        return article ? from - 1 : from;
    }

    /** More than one letter, and a capital or a digit among them. */
    private static boolean isName(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count() > 1
                && words.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
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

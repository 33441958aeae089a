package org.claimgraph.entity.sieve;

import java.util.List;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;

/**
 * Joins a name with the nominal in apposition to it: "Ines Park, head of the union". Where the parser sees none, a comma between a
 * person's name and what people are called is enough.
 */
public final class Appositions implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        List<Phrase> phrases = discourse.phrases();
        for (Phrase phrase : phrases) {
            if (!phrase.isPronoun() && !phrase.group()) {
                parsed(discourse, phrase);
                afterComma(discourse, phrase);
            }
        }
    }

    private static void parsed(Discourse discourse, Phrase phrase) {
        Sentence sentence = discourse.sentence(phrase);
        for (int child : sentence.children(phrase.head(), "appos")) {
            discourse
                    .at(phrase.sentence(), child)
                    .filter(other -> phrase.isName() != other.isName() && other.from() >= phrase.to())
                    .filter(other -> isClose(sentence, phrase, other) && isAlone(sentence, other))
                    .filter(other -> Agreement.nameAndNominal(phrase, other))
                    .ifPresent(other -> discourse.chains().join(phrase, other));
        }
    }

    private static void afterComma(Discourse discourse, Phrase phrase) {
        Sentence sentence = discourse.sentence(phrase);
        int next = afterBrackets(sentence, phrase.to());
        if (next + 1 >= sentence.size() || !sentence.token(next).text().equals(",")) {
            return;
        }
        discourse
                .starting(phrase.sentence(), next + 1)
                .filter(other -> phrase.isName() != other.isName() && areOfficeAndHolder(discourse, phrase, other))
                .filter(other -> isAlone(sentence, phrase) && isAlone(sentence, other))
                .filter(other -> Agreement.nameAndNominal(phrase, other))
                .ifPresent(other -> discourse.chains().join(phrase, other));
    }

    /** "Park, head of …" or "Head of the Union, Park": a person, and a noun for people that no article makes somebody else. */
    private static boolean areOfficeAndHolder(Discourse discourse, Phrase first, Phrase second) {
        Phrase nominal = first.isName() ? second : first;
        Phrase name = first.isName() ? first : second;
        Sentence sentence = discourse.sentence(nominal);
        boolean article = !sentence.children(nominal.head(), "det").isEmpty();
        boolean named = nominal == second || sentence.token(nominal.head()).isProper();
        return name.type() == EntityType.PERSON
                && nominal.type() == EntityType.PERSON
                && nominal.number() == GrammaticalNumber.SINGULAR
                && nominal.to() - nominal.from() > 1
                && !article
                && named;
    }

    /** Whether it is no part of an enumeration. */
    private static boolean isAlone(Sentence sentence, Phrase phrase) {
        return sentence.children(phrase.head(), "conj").isEmpty() && !sentence.is(phrase.head(), "conj");
    }

    private static int afterBrackets(Sentence sentence, int at) {
        int i = at;
        if (i < sentence.size() && sentence.token(i).tag().equals("-LRB-")) {
            while (i < sentence.size() && !sentence.token(i).tag().equals("-RRB-")) {
                i++;
            }
            i++;
        }
        return i;
    }

    /** Only a comma, a dash or a bracketed remark stands between. */
    private static boolean isClose(Sentence sentence, Phrase phrase, Phrase other) {
        int words = 0;
        int brackets = 0;
        for (Token token : sentence.tokens().subList(phrase.to(), other.from())) {
            if (token.tag().equals("-LRB-")) {
                brackets++;
            } else if (token.tag().equals("-RRB-")) {
                brackets--;
            } else if (brackets == 0 && token.isWord()) {
                words++;
            }
        }
        return words == 0 || phrase.isNominal() && other.isName();
    }
}

package org.claimgraph.entity.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.lexicon.Country;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/**
 * Capitals that stand for the countries whose governments sit there: "Lima accused …", "talks with Lima", "Lima's allies", but not "in Lima".
 * The grammar around the name decides, as in Markert and Nissim's patterns for the metonymy of locations (2002).
 */
final class Metonymy {
    private final Lexicon lexicon;
    private final Map<Phrase, Country> governments = new HashMap<>();

    /** The capitals among {@code phrases} that stand for their countries. */
    Metonymy(List<Sentence> sentences, Lexicon lexicon, List<Phrase> phrases) {
        this.lexicon = lexicon;
        for (Phrase phrase : phrases) {
            if (phrase.isName() && phrase.type() == EntityType.GEOPOLITICAL_ENTITY) {
                Sentence sentence = sentences.get(phrase.sentence());
                lexicon.countries()
                        .seat(words(sentence, phrase))
                        .filter(country -> !isDateline(sentence, phrase) && acts(sentence, phrase))
                        .ifPresent(country -> governments.put(phrase, country));
            }
        }
    }

    /** The country for which {@code phrase} stands as its capital. */
    Optional<Country> country(Phrase phrase) {
        return Optional.ofNullable(governments.get(phrase));
    }

    private static String words(Sentence sentence, Phrase phrase) {
        StringBuilder result = new StringBuilder();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean glued = i > phrase.from()
                    && sentence.token(i - 1).end() == sentence.token(i).start();
            result.append(i == phrase.from() || glued ? "" : " ")
                    .append(sentence.token(i).text());
        }
        return result.toString();
    }

    /** "LIMA, Peru - The …" says where a report was written. */
    private static boolean isDateline(Sentence sentence, Phrase phrase) {
        return phrase.from() == 0
                && phrase.to() < sentence.size()
                && !sentence.token(phrase.to()).isWord();
    }

    private boolean acts(Sentence sentence, Phrase phrase) {
        if (isBeforeSuffix(sentence, phrase)) {
            return true;
        }
        int at = firstConjunct(sentence, phrase.head());
        int head = sentence.head(at);
        if (head < 0 || sentence.child(phrase.head(), "appos").isPresent()) {
            return false;
        }
        String lemma = sentence.token(head).lemma();
        if (sentence.is(at, "nsubj")) {
            return isActor(sentence, at, head);
        }
        if (sentence.is(at, "obj", "iobj")) {
            return lexicon.government().ofVerb(lemma, "object");
        }
        if (sentence.is(at, "nmod:poss")) {
            return lexicon.government().ofNoun(lemma, "possessor");
        }
        if (sentence.is(at, "obl", "nmod")) {
            return follows(sentence, at, head);
        }
        return sentence.is(at, "compound") && lexicon.government().ofNoun(lemma, "before") && at + 1 == head;
    }

    /** Who does it, or in the passive has it done to him. "Lima is ready": who is so, where what follows is a deed. */
    private boolean isActor(Sentence sentence, int subject, int head) {
        String lemma = sentence.token(head).lemma();
        if (sentence.relation(subject).equals("nsubj:pass")) {
            return lexicon.government().ofVerb(lemma, "object");
        }
        if (lexicon.government().ofVerb(lemma, "subject")) {
            return sentence.token(head).isVerb() || sentence.child(head, "cop").isEmpty();
        }
        return sentence.children(head, "xcomp", "conj", "ccomp", "advcl").stream()
                .filter(c ->
                        sentence.token(c).isVerb() && sentence.child(c, "nsubj").isEmpty())
                .anyMatch(c -> lexicon.government().ofVerb(sentence.token(c).lemma(), "subject"));
    }

    private boolean follows(Sentence sentence, int at, int head) {
        String lemma = sentence.token(head).lemma();
        boolean verb = sentence.token(head).isVerb();
        return sentence.children(at, "case").stream()
                .map(c -> sentence.token(c).lower())
                .anyMatch(preposition -> verb
                        ? lexicon.government().ofVerb(lemma, preposition) || isBetween(sentence, head, preposition)
                        : lexicon.government().ofNoun(lemma, preposition));
    }

    /** "tensions rise between Lima and Quito": what is between them is the verb's subject or object. */
    private boolean isBetween(Sentence sentence, int verb, String preposition) {
        return sentence.children(verb, "nsubj", "obj").stream()
                .anyMatch(c -> lexicon.government().ofNoun(sentence.token(c).lemma(), preposition));
    }

    private boolean isBeforeSuffix(Sentence sentence, Phrase phrase) {
        int hyphen = phrase.to();
        if (hyphen + 1 >= sentence.size() || !sentence.token(hyphen).text().equals("-")) {
            return false;
        }
        return sentence.token(hyphen - 1).end() == sentence.token(hyphen).start()
                && lexicon.government().before(sentence.token(hyphen + 1).lower());
    }

    private static int firstConjunct(Sentence sentence, int i) {
        int at = i;
        while (sentence.is(at, "conj") && sentence.head(at) >= 0 && sentence.head(at) < at) {
            at = sentence.head(at);
        }
        return at;
    }
}

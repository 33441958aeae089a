package org.claimgraph.entity.sieve;

import java.util.List;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Descriptions;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.Pronouns;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;

/**
 * Joins names with what is said to be their bearers' office or kind: titles ("Foreign Minister Park", whose words are kept as a
 * description) and predicate nominals ("Park is the head of the union").
 */
public final class Described implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        Descriptions descriptions = new Descriptions(discourse.lexicon());
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.group()) {
                continue;
            }
            if (phrase.isNominal()) {
                discourse.chains().of(phrase).describe(descriptions.of(discourse.sentence(phrase), phrase));
                predicate(discourse, phrase);
            }
            if (phrase.isName()) {
                titles(discourse, phrase, descriptions);
            }
        }
    }

    /** The nouns directly before a name: each describes it; one on which the name hangs is joined with it. */
    private static void titles(Discourse discourse, Phrase name, Descriptions descriptions) {
        Sentence sentence = discourse.sentence(name);
        int from = name.from();
        while (from > 0 && isTitleWord(sentence, from - 1, name)) {
            from--;
        }
        Chain chain = discourse.chains().of(name);
        for (int i = from; i < name.from(); i++) {
            boolean named =
                    discourse.at(name.sentence(), i).filter(Phrase::isName).isPresent();
            if (!named) {
                descriptions.title(sentence, from, i).ifPresent(chain::describe);
            }
        }
        if (from < name.from()) {
            discourse
                    .at(name.sentence(), name.from() - 1)
                    .filter(p -> p.isNominal() && p.head() == name.from() - 1 && hangsOn(sentence, p, name))
                    .filter(p -> Agreement.nameAndNominal(p, name) && p.type() == name.type())
                    .ifPresent(p -> discourse.chains().join(p, name));
        }
    }

    private static boolean hangsOn(Sentence sentence, Phrase noun, Phrase name) {
        return sentence.head(name.head()) == noun.head() || sentence.head(noun.head()) == name.head();
    }

    private static boolean isTitleWord(Sentence sentence, int i, Phrase name) {
        Token token = sentence.token(i);
        boolean word =
                token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("HYPH");
        boolean sameBranch = sentence.isWithin(i, name.head()) || sentence.isWithin(name.head(), i);
        return word && sameBranch && (token.isWord() || token.tag().equals("HYPH"));
    }

    /** "Park is the head of the union": not denied, not merely possible. */
    private static void predicate(Discourse discourse, Phrase nominal) {
        Sentence sentence = discourse.sentence(nominal);
        int head = nominal.head();
        List<Integer> subjects = sentence.children(head, "nsubj");
        if (sentence.child(head, "cop").isEmpty() || subjects.isEmpty() || isHedged(sentence, head)) {
            return;
        }
        discourse
                .at(nominal.sentence(), subjects.get(0))
                .filter(subject -> !subject.group() && mayBe(discourse, subject, nominal))
                .ifPresent(subject -> discourse.chains().join(subject, nominal));
    }

    private static boolean mayBe(Discourse discourse, Phrase subject, Phrase nominal) {
        if (subject.isPronoun()) {
            return nominal.type() != EntityType.OTHER && isThirdPerson(discourse, subject) && agrees(subject, nominal);
        }
        EntityType type = discourse.chains().of(subject).type();
        boolean kind = nominal.type() == type || nominal.type() == EntityType.OTHER && type == EntityType.PERSON;
        return kind && type != EntityType.OTHER && Agreement.nameAndNominal(subject, nominal);
    }

    private static boolean agrees(Phrase pronoun, Phrase nominal) {
        boolean person = pronoun.type() == EntityType.PERSON;
        return person == (nominal.type() == EntityType.PERSON)
                && pronoun.number().agrees(nominal.number())
                && pronoun.gender().agrees(nominal.gender());
    }

    private static boolean isThirdPerson(Discourse discourse, Phrase pronoun) {
        return discourse
                .lexicon()
                .pronouns()
                .find(discourse.text(pronoun))
                .filter(p -> p.person() == Pronouns.Person.THIRD)
                .isPresent();
    }

    private static boolean isHedged(Sentence sentence, int head) {
        return !sentence.children(head, "neg").isEmpty()
                || sentence.children(head, "advmod").stream()
                        .anyMatch(c -> sentence.token(c).lower().matches("not|n't|n’t|never|no|once|formerly"))
                || sentence.children(head, "aux").stream()
                        .anyMatch(c -> sentence.token(c).tag().equals("MD"))
                || sentence.children(head, "mark").stream()
                        .anyMatch(c -> sentence.token(c).lower().matches("if|whether|unless"));
    }
}

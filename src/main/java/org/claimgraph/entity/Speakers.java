package org.claimgraph.entity;

import java.util.Optional;
import org.claimgraph.model.EntityType;

/** Joins "I" within quotation marks with the one who speaks, and "we" with the body for which that one speaks. */
final class Speakers implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isPronoun() && discourse.speech().isQuoted(phrase.sentence(), phrase.head())) {
                discourse
                        .lexicon()
                        .pronouns()
                        .find(discourse.text(phrase))
                        .filter(p -> p.person() == Pronouns.Person.FIRST)
                        .flatMap(p -> meant(discourse, phrase, p))
                        .ifPresent(m -> discourse.chains().join(m, phrase));
            }
        }
    }

    private static Optional<Phrase> meant(Discourse discourse, Phrase phrase, Pronouns.Pronoun pronoun) {
        Optional<Phrase> speaker = discourse
                .speech()
                .speaker(phrase.sentence(), phrase.head())
                .flatMap(p -> discourse.at(p.sentence(), p.token()))
                .filter(s -> !isFirstPerson(discourse, s));
        if (pronoun.number() == GrammaticalNumber.SINGULAR) {
            return speaker.filter(s -> discourse.chains().of(s).number() != GrammaticalNumber.PLURAL);
        }
        return speaker.map(
                s -> Affiliations.of(discourse, discourse.chains().of(s)).orElse(s));
    }

    private static boolean isFirstPerson(Discourse discourse, Phrase phrase) {
        return phrase.isPronoun()
                && discourse.chains().of(phrase).type() == EntityType.PERSON
                && discourse
                        .lexicon()
                        .pronouns()
                        .find(discourse.text(phrase))
                        .filter(p -> p.person() == Pronouns.Person.FIRST)
                        .isPresent();
    }
}

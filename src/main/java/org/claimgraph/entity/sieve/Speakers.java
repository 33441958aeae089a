package org.claimgraph.entity.sieve;

import java.util.Optional;
import java.util.OptionalInt;
import org.claimgraph.entity.discourse.Affiliations;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.EntityTypes;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.lexicon.Pronouns;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/**
 * Joins "I" within quotation marks with the one who speaks, "we" with the body for which that one speaks, and "you" with the one who is
 * told so ("she told Park: …").
 */
public final class Speakers implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isPronoun() && discourse.speech().isQuoted(phrase.sentence(), phrase.head())) {
                discourse
                        .lexicon()
                        .pronouns()
                        .find(discourse.text(phrase))
                        .flatMap(p -> switch (p.person()) {
                            case FIRST -> meant(discourse, phrase, p);
                            case SECOND -> addressee(discourse, phrase);
                            default -> Optional.empty();
                        })
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

    /** Whom the verb of which the speaker is subject has as its object, where that is one: a person, or a body with a name. */
    private static Optional<Phrase> addressee(Discourse discourse, Phrase phrase) {
        return discourse
                .speech()
                .speaker(phrase.sentence(), phrase.head())
                .flatMap(p -> {
                    Sentence sentence = discourse.analysis().sentences().get(p.sentence());
                    int verb = sentence.head(p.token());
                    boolean subject = verb >= 0 && sentence.relation(p.token()).equals("nsubj");
                    OptionalInt object = subject ? sentence.child(verb, "obj", "iobj") : OptionalInt.empty();
                    return object.stream()
                            .mapToObj(o -> discourse.at(p.sentence(), o))
                            .flatMap(Optional::stream)
                            .findFirst();
                })
                .filter(object -> !object.group() && isOne(discourse.chains().of(object)));
    }

    private static boolean isOne(Chain chain) {
        boolean person = chain.type() == EntityType.PERSON && chain.number() != GrammaticalNumber.PLURAL;
        return person || chain.isNamed() && EntityTypes.isBody(chain.type());
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

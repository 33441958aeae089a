package org.claimgraph.entity;

import java.util.Optional;
import org.claimgraph.language.Sentence;

/** Joins a relative pronoun with the phrase that its clause is about: "the union, which …". */
final class Relatives implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isPronoun() && isRelative(discourse, phrase)) {
                antecedent(discourse, phrase).ifPresent(a -> discourse.chains().join(a, phrase));
            }
        }
    }

    private static boolean isRelative(Discourse discourse, Phrase phrase) {
        return discourse.sentence(phrase).token(phrase.head()).tag().startsWith("W");
    }

    private static Optional<Phrase> antecedent(Discourse discourse, Phrase pronoun) {
        Sentence sentence = discourse.sentence(pronoun);
        for (int at = pronoun.head(), steps = 0; at >= 0 && steps < sentence.size(); at = sentence.head(at), steps++) {
            if (sentence.is(at, "acl") && sentence.head(at) < pronoun.head()) {
                return discourse
                        .at(pronoun.sentence(), sentence.head(at))
                        .filter(a -> !a.isPronoun() && a.isBefore(pronoun));
            }
            if (sentence.is(at, "ccomp", "advcl", "parataxis", "csubj")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

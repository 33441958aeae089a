package org.claimgraph.entity.sieve;

import java.util.Optional;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.EntityTypes;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/** Joins a relative pronoun with the phrase that its clause is about: "the union, which …". */
public final class Relatives implements Sieve {
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

    /** The phrase at {@code head}, or where "who" cannot mean it the person around it: "the head of the union, who …". */
    private static Optional<Phrase> fitting(Discourse discourse, Phrase pronoun, int head) {
        Sentence sentence = discourse.sentence(pronoun);
        Optional<Phrase> near = discourse.at(pronoun.sentence(), head);
        boolean who = pronoun.type() == EntityType.PERSON;
        for (int at = head; who && at >= 0 && sentence.is(at, "nmod", "appos", "conj"); ) {
            at = sentence.head(at);
            Optional<Phrase> around = discourse.at(pronoun.sentence(), at);
            boolean person = around.filter(p -> discourse.chains().of(p).type() == EntityType.PERSON)
                    .isPresent();
            if (person && near.filter(p -> isBody(discourse, p)).isPresent()) {
                return around;
            }
        }
        return near;
    }

    private static boolean isBody(Discourse discourse, Phrase phrase) {
        return EntityTypes.isBody(discourse.chains().of(phrase).type());
    }
}

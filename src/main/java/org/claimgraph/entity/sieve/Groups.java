package org.claimgraph.entity.sieve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;

/** Joins groups of the same members, and "both sides", "the two countries" with the last group of two before them. */
public final class Groups implements Sieve {
    private static final int WINDOW = 4;

    @Override
    public void apply(Discourse discourse) {
        Map<Set<Chain>, Phrase> groups = new HashMap<>();
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.group()) {
                Set<Chain> members = new HashSet<>();
                discourse
                        .members(phrase)
                        .forEach(m -> members.add(discourse.chains().of(m)));
                Phrase before = groups.putIfAbsent(members, phrase);
                if (before != null) {
                    discourse.chains().join(before, phrase);
                }
            }
        }
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isNominal() && !phrase.group() && isPair(discourse.sentence(phrase), phrase)) {
                pair(discourse, phrase).ifPresent(p -> discourse.chains().join(p, phrase));
            }
        }
    }

    private static boolean isPair(Sentence sentence, Phrase phrase) {
        boolean both = sentence.children(phrase.head(), "det", "det:predet", "cc:preconj").stream()
                .anyMatch(c -> sentence.token(c).lower().equals("both"));
        boolean two = Determiners.hasDefiniteArticle(sentence, phrase)
                && sentence.children(phrase.head(), "nummod").stream()
                        .anyMatch(c -> sentence.token(c).lower().equals("two"));
        return (both || two) && phrase.number() == GrammaticalNumber.PLURAL;
    }

    /** The most salient group of two named members. */
    private static Optional<Phrase> pair(Discourse discourse, Phrase phrase) {
        Salience salience = new Salience(discourse);
        return discourse.phrases().stream()
                .filter(p -> p.group() && p.isBefore(phrase) && p.sentence() >= phrase.sentence() - WINDOW)
                .filter(p -> discourse.members(p).size() == 2)
                .filter(p -> discourse.members(p).stream()
                        .allMatch(m -> discourse.chains().of(m).isNamed()))
                .filter(p -> p.to() <= phrase.from() || p.sentence() < phrase.sentence())
                .max(Comparator.comparingDouble(
                                (Phrase p) -> salience.of(discourse.chains().of(p), phrase, WINDOW))
                        .thenComparing(Comparator.naturalOrder()));
    }
}

package org.claimgraph.entity.sieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.discourse.NameParts;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.EntityType;

/** Joins a part of a person's name with the whole: "Mr. Anand" with "Vikram Anand", "Amalie Berg" with "Amalie R. Berg". */
public final class PersonNames implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        List<Named> named = new ArrayList<>();
        for (Chain chain : discourse.chains().all()) {
            chain.names()
                    .max(Comparator.comparingInt(
                                    (Phrase p) -> parts(discourse, p).size())
                            .thenComparing(Comparator.reverseOrder()))
                    .ifPresent(longest -> named.add(new Named(chain, longest, parts(discourse, longest))));
        }
        named.sort(Comparator.comparingInt((Named n) -> n.parts.size()).thenComparing(Named::phrase));
        for (Named shorter : named) {
            whole(discourse, shorter, named).ifPresent(n -> discourse.chains().join(n.phrase, shorter.phrase));
        }
    }

    private record Named(Chain chain, Phrase phrase, NameParts parts) {}

    private static NameParts parts(Discourse discourse, Phrase phrase) {
        return NameParts.of(discourse.sentence(phrase), phrase, discourse.lexicon());
    }

    /** Whose name {@code shorter} is a part of: where several fit, the one named most often, then first. */
    private static Optional<Named> whole(Discourse discourse, Named shorter, List<Named> named) {
        List<Named> fitting =
                named.stream().filter(n -> fits(discourse, shorter, n)).toList();
        List<Named> bySurname = fitting.stream()
                .filter(n -> n.parts.last().equals(shorter.parts.last()))
                .toList();
        List<Named> candidates = bySurname.isEmpty() ? fitting : bySurname;
        return candidates.stream()
                .min(Comparator.comparingLong((Named n) -> -n.chain.names().count())
                        .thenComparing(Named::phrase));
    }

    private static boolean fits(Discourse discourse, Named shorter, Named longer) {
        boolean longerPerson = longer.chain.type() == EntityType.PERSON && longer.parts.size() > shorter.parts.size();
        if (!longerPerson || !longer.parts.containsInOrder(shorter.parts)) {
            return false;
        }
        boolean sameSurname = longer.parts.last().equals(shorter.parts.last());
        boolean sameFirst = longer.parts.first().equals(shorter.parts.first());
        if (shorter.chain.type() != EntityType.PERSON) {
            return shorter.parts.size() == 1 && sameSurname && isUnknown(discourse, shorter);
        }
        boolean alone = shorter.parts.size() == 1;
        return (sameSurname || alone && (sameFirst || isFirstSurname(discourse, shorter, longer)))
                && (alone && !sameFirst || sameFirst || shorter.parts.size() > 1)
                && longer.chain.gender().agrees(shorter.chain.gender());
    }

    /** "Ortega" for "Juan Ortega Vega": the first of two family names, as in Spanish. */
    private static boolean isFirstSurname(Discourse discourse, Named shorter, Named longer) {
        int before = longer.parts.size() - 2;
        return before > 0
                && longer.parts.words().get(before).equals(shorter.parts.first())
                && !discourse.lexicon().genders().isFirstName(shorter.parts.first());
    }

    /** Whether the recogniser alone says that it is no person. */
    private static boolean isUnknown(Discourse discourse, Named named) {
        return discourse.lexicon().known().type(discourse.text(named.phrase)).isEmpty();
    }
}

package org.claimgraph.entity.sieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.discourse.NameParts;
import org.claimgraph.entity.discourse.NameText;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.EntityType;

/** Joins the short form of an organisation's name with the long one: "Tamr Brigades" with "Salim al-Tamr Brigades". */
public final class OrganizationNames implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        List<Named> named = new ArrayList<>();
        for (Chain chain : discourse.chains().all()) {
            if (isOrganization(chain.type())) {
                chain.names()
                        .findFirst()
                        .ifPresent(p -> named.add(
                                new Named(chain, p, NameParts.of(discourse.sentence(p), p, discourse.lexicon()))));
            }
        }
        named.sort(Comparator.comparingInt((Named n) -> n.parts.size()).thenComparing(Named::phrase));
        for (Named shorter : named) {
            List<Named> fitting =
                    named.stream().filter(n -> fits(discourse, shorter, n)).toList();
            if (fitting.stream()
                            .map(n -> discourse.chains().of(n.phrase))
                            .distinct()
                            .count()
                    == 1) {
                discourse.chains().join(fitting.get(0).phrase, shorter.phrase);
            }
        }
    }

    private record Named(Chain chain, Phrase phrase, NameParts parts) {}

    private static boolean isOrganization(EntityType type) {
        return type == EntityType.ORGANIZATION || type == EntityType.FACILITY || type == EntityType.OTHER;
    }

    private static boolean fits(Discourse discourse, Named shorter, Named longer) {
        if (longer.parts.size() <= shorter.parts.size() || isMeaningful(discourse, shorter)) {
            return false;
        }
        boolean ends = longer.parts.endsWith(shorter.parts);
        boolean begins = longer.parts.startsWith(shorter.parts)
                && closing(discourse, longer).isPresent();
        boolean inside = shorter.parts.size() > 1
                && longer.parts.containsInOrder(shorter.parts)
                && longer.parts.first().equals(shorter.parts.first())
                && longer.parts.last().equals(shorter.parts.last());
        return ends || begins || inside;
    }

    /** What the last word of a name tells: "Harbour Bank" may be called "Harbour", "Harbour Lights" may not. */
    private static Optional<EntityType> closing(Discourse discourse, Named named) {
        return discourse.lexicon().nameWords().last(named.parts.last());
    }

    /** Whether the words mean something of their own, such as a country's name. */
    private static boolean isMeaningful(Discourse discourse, Named named) {
        String text = NameText.of(discourse, named.phrase);
        return discourse
                .lexicon()
                .known()
                .type(text)
                .filter(t -> t != EntityType.ORGANIZATION)
                .isPresent();
    }
}

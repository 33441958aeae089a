package org.claimgraph.entity.discourse;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.claimgraph.model.EntityType;

/** Whether two chains are two people: both have names, and these share no word. Nothing else that speaks for one person outweighs that. */
final class DifferentPeople implements BiPredicate<Chain, Chain> {
    private final Discourse discourse;

    DifferentPeople(Discourse discourse) {
        this.discourse = discourse;
    }

    @Override
    public boolean test(Chain one, Chain other) {
        if (!isNamedPerson(one) || !isNamedPerson(other)) {
            return false;
        }
        Set<String> words = words(one);
        return words(other).stream().noneMatch(words::contains);
    }

    private static boolean isNamedPerson(Chain chain) {
        return chain.isNamed() && chain.type() == EntityType.PERSON && !chain.isGroup();
    }

    private Set<String> words(Chain chain) {
        return chain.names()
                .flatMap(name -> NameParts.of(discourse.sentence(name), name, discourse.lexicon()).words().stream())
                .collect(Collectors.toSet());
    }
}

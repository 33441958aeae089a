package org.claimgraph.entity;

import java.util.Comparator;
import java.util.Optional;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.discourse.NameText;
import org.claimgraph.entity.lexicon.Country;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.model.EntityType;

/** What an entity is called in its article. */
final class Labels {
    private final Discourse discourse;

    Labels(Discourse discourse) {
        this.discourse = discourse;
    }

    /** A country's usual name; else the longest name, of equally long ones the first; else the first description. */
    String of(Chain chain) {
        return country(chain)
                .or(() -> longest(chain))
                .orElseGet(() -> flat(discourse.text(chain.phrases().stream()
                        .filter(p -> !p.isPronoun())
                        .findFirst()
                        .orElse(chain.first()))));
    }

    private Optional<String> country(Chain chain) {
        return chain.type() == EntityType.GEOPOLITICAL_ENTITY
                ? chain.names()
                        .map(p -> discourse.lexicon().countries().named(NameText.bare(discourse, p)))
                        .flatMap(Optional::stream)
                        .map(Country::name)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> longest(Chain chain) {
        return chain.names()
                .map(p -> NameText.of(discourse, p))
                .max(Comparator.comparingInt((String t) -> t.equals(Words.uncapitalised(t)) ? 1 : 0)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

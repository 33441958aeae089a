package org.claimgraph.entity.sieve;

import java.util.HashMap;
import java.util.Map;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.discourse.NameParts;
import org.claimgraph.entity.discourse.NameText;
import org.claimgraph.entity.lexicon.Countries;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.EntityType;

/** Joins names that are the same words, and the names and adjectives of one country. */
public final class SameNames implements Sieve {
    @Override
    public void apply(Discourse discourse) {
        Map<String, Phrase> first = new HashMap<>();
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isName()) {
                Phrase before = first.putIfAbsent(key(discourse, phrase), phrase);
                if (before != null) {
                    discourse.chains().join(before, phrase);
                }
            }
        }
    }

    private static String key(Discourse discourse, Phrase phrase) {
        Countries countries = discourse.lexicon().countries();
        String text = NameText.bare(discourse, phrase);
        if (phrase.type() == EntityType.GEOPOLITICAL_ENTITY) {
            var country = countries.named(text);
            if (country.isPresent()) {
                return "country " + country.get().code();
            }
        }
        if (phrase.type() == EntityType.GROUP) {
            var people = countries.inhabitants(text);
            if (people.isPresent()) {
                return "people of " + people.get().code();
            }
        }
        return "name "
                + String.join(
                        " ",
                        NameParts.of(discourse.sentence(phrase), phrase, discourse.lexicon())
                                .words());
    }
}

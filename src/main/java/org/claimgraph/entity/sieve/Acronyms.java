package org.claimgraph.entity.sieve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;

/** Joins an acronym with the name that it shortens: "Beria Metal Union … BMU". */
public final class Acronyms implements Sieve {
    private static final int SHORTEST = 2;

    @Override
    public void apply(Discourse discourse) {
        Map<String, Phrase> full = new HashMap<>();
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isName() && phrase.type() != EntityType.PERSON && phrase.to() - phrase.from() >= SHORTEST) {
                initials(discourse, phrase, false).ifPresent(i -> full.putIfAbsent(i, phrase));
                initials(discourse, phrase, true).ifPresent(i -> full.putIfAbsent(i, phrase));
            }
        }
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.isName() && isAcronym(discourse, phrase)) {
                Phrase meant = full.get(Words.folded(discourse.text(phrase)));
                if (meant != null && agree(discourse, phrase, meant)) {
                    discourse.chains().join(meant, phrase);
                }
            }
        }
    }

    private static boolean agree(Discourse discourse, Phrase acronym, Phrase full) {
        EntityType type = discourse.chains().of(full).type();
        boolean tooShort = type != EntityType.ORGANIZATION
                && Words.folded(discourse.text(acronym)).length() <= SHORTEST;
        return type != EntityType.PERSON
                && !tooShort
                && discourse
                        .lexicon()
                        .countries()
                        .named(discourse.text(acronym))
                        .isEmpty();
    }

    private static boolean isAcronym(Discourse discourse, Phrase phrase) {
        String text = discourse.text(phrase);
        return phrase.to() - phrase.from() == 1
                && Words.isUpperCase(text)
                && Words.folded(text).length() >= SHORTEST;
    }

    /** The first letters of the capitalised words of a name, or of all its words. */
    private static Optional<String> initials(Discourse discourse, Phrase phrase, boolean all) {
        StringBuilder result = new StringBuilder();
        for (Token token : discourse.sentence(phrase).tokens().subList(phrase.from(), phrase.to())) {
            boolean counts = all ? token.isWord() && !token.lower().equals("the") : Words.isCapitalised(token.text());
            if (counts) {
                result.append(Words.folded(token.text()).charAt(0));
            }
        }
        return result.length() >= SHORTEST ? Optional.of(result.toString()) : Optional.empty();
    }
}

package org.claimgraph.entity.discourse;

import java.util.Optional;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/** For which organisation a person speaks, as titles and appositions tell: "union leader Park", "Park, head of the union". */
public final class Affiliations {
    private Affiliations() {}

    /** The first organisation that stands in a title or an apposition of the person. */
    public static Optional<Phrase> of(Discourse discourse, Chain person) {
        for (Phrase phrase : person.phrases()) {
            int from = phrase.isName() ? titleStart(discourse.sentence(phrase), phrase) : phrase.from();
            for (int i = from; i < phrase.to(); i++) {
                Optional<Phrase> inside = discourse
                        .at(phrase.sentence(), i)
                        .filter(p ->
                                p.isName() && p != phrase && !person.phrases().contains(p))
                        .filter(p -> discourse.chains().of(p).type() == EntityType.ORGANIZATION);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static int titleStart(Sentence sentence, Phrase name) {
        int from = name.from();
        while (from > 0
                && (sentence.token(from - 1).isNoun()
                        || sentence.token(from - 1).tag().startsWith("JJ"))
                && (sentence.isWithin(from - 1, name.head()) || sentence.isWithin(name.head(), from - 1))) {
            from--;
        }
        return from;
    }
}

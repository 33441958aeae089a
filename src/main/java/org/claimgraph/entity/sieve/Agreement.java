package org.claimgraph.entity.sieve;

import org.claimgraph.entity.lexicon.EntityTypes;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.EntityType;

/** Whether two phrases may stand for the same entity, by what each tells of it. */
final class Agreement {
    private Agreement() {}

    /** Whether a name and a nominal beside it may be the same. A nominal of no known type may be anything. */
    static boolean nameAndNominal(Phrase a, Phrase b) {
        EntityType name = a.isName() ? a.type() : b.type();
        Phrase nominal = a.isName() ? b : a;
        boolean types = EntityTypes.agree(name, nominal.type())
                || nominal.type() == EntityType.OTHER
                || EntityTypes.isBody(name) && EntityTypes.isBody(nominal.type());
        return types && a.number().agrees(b.number()) && a.gender().agrees(b.gender());
    }
}

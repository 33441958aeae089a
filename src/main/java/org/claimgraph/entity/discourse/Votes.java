package org.claimgraph.entity.discourse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.entity.lexicon.Gender;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.MentionKind;

/** What an entity is when its phrases disagree: the majority decides, and names before nominals before pronouns. */
final class Votes {
    private Votes() {}

    /** The type that most names have; of a group that of its members together; else that of a nominal or pronoun. */
    static EntityType type(List<Phrase> phrases) {
        if (phrases.stream().noneMatch(Phrase::isName)) {
            for (Phrase phrase : phrases) {
                if (phrase.group()) {
                    return phrase.type();
                }
            }
        }
        for (MentionKind kind : MentionKind.values()) {
            Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
            for (Phrase phrase : phrases) {
                if (phrase.kind() == kind && phrase.type() != EntityType.OTHER) {
                    votes.merge(phrase.type(), weight(phrase), Integer::sum);
                }
            }
            var best = votes.entrySet().stream()
                    .max(Map.Entry.<EntityType, Integer>comparingByValue()
                            .thenComparing(e -> -e.getKey().ordinal()));
            if (best.isPresent()) {
                return best.get().getKey();
            }
        }
        return EntityType.OTHER;
    }

    /** A name of several words tells more than one of a single word. */
    private static int weight(Phrase phrase) {
        return phrase.isName() && phrase.to() - phrase.from() > 1 ? 3 : 2;
    }

    static Gender gender(List<Phrase> phrases) {
        long male = phrases.stream().filter(p -> p.gender() == Gender.MALE).count();
        long female = phrases.stream().filter(p -> p.gender() == Gender.FEMALE).count();
        return male > female ? Gender.MALE : female > male ? Gender.FEMALE : Gender.OPEN;
    }

    static GrammaticalNumber number(List<Phrase> phrases) {
        return phrases.stream()
                .filter(p -> !p.isPronoun() && p.number() != GrammaticalNumber.OPEN)
                .findFirst()
                .or(() -> phrases.stream().findFirst())
                .map(Phrase::number)
                .orElse(GrammaticalNumber.OPEN);
    }
}

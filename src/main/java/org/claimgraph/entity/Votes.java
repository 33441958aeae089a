package org.claimgraph.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.MentionKind;

/** What sort of thing an entity is when its phrases disagree: the majority of its names decides. */
final class Votes {
    private Votes() {}

    static EntityType type(List<Phrase> phrases) {
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
}

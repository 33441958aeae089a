package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;

/** The entities of an article once all sieves have run: their types, labels, IRIs and mentions. */
final class Entities {
    private final Discourse discourse;
    private final Iris iris;
    private final Map<Chain, Entity> entities = new HashMap<>();

    /** An entity of this article. */
    private record Entity(String iri, EntityType type, String label) {}

    /** The entities of the chains; {@code wanted} are phrases that are arguments. */
    Entities(Discourse discourse, Iris iris, Set<Phrase> wanted) {
        this.discourse = discourse;
        this.iris = iris;
        for (Chain chain : discourse.chains().all()) {
            if (isEntity(chain, wanted)) {
                entities.put(chain, entity(chain));
            }
        }
    }

    /**
     * What has a name; what is meant more than once; what is of a kind that acts. A pronoun that nothing explains is none, nor is a group
     * that nobody speaks of.
     */
    private static boolean isEntity(Chain chain, Set<Phrase> wanted) {
        boolean described = chain.phrases().stream().anyMatch(p -> !p.isPronoun());
        boolean argument = chain.phrases().stream().anyMatch(wanted::contains);
        if (chain.isGroup()) {
            return argument || chain.phrases().size() > 1;
        }
        return chain.isNamed() || described && (chain.phrases().size() > 1 || chain.type() != EntityType.OTHER);
    }

    private Entity entity(Chain chain) {
        String article = discourse.analysis().article().id();
        Labels labels = new Labels(discourse);
        String label = labels.of(chain);
        EntityType type = chain.type();
        String identity = chain.isNamed() ? label : Iris.passage(label, discourse.span(chain.first()));
        return new Entity(iris.localEntity(article, type, identity), type, label);
    }

    /** The IRI of the entity that {@code phrase} denotes. */
    Optional<String> iri(Phrase phrase) {
        return Optional.ofNullable(entities.get(discourse.chains().of(phrase))).map(Entity::iri);
    }

    /** All mentions of the entities, in text order. */
    List<Mention> mentions() {
        List<Mention> result = new ArrayList<>();
        for (Phrase phrase : discourse.phrases()) {
            Entity entity = entities.get(discourse.chains().of(phrase));
            if (entity != null) {
                Span span = discourse.span(phrase);
                result.add(new Mention(
                        discourse.analysis().article().id(),
                        span,
                        phrase.kind(),
                        entity.iri,
                        entity.type,
                        entity.label,
                        List.of()));
            }
        }
        result.sort(Comparator.comparing(Mention::span).thenComparing(Mention::kind));
        return result;
    }
}

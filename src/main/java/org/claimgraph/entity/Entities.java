package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.entity.discourse.Chain;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.discourse.NameText;
import org.claimgraph.entity.link.Linker;
import org.claimgraph.entity.link.NamedEntity;
import org.claimgraph.entity.phrase.Phrase;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Link;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;

/** The entities of an article once all sieves have run: their types, labels, IRIs and mentions. */
final class Entities {
    private final Discourse discourse;
    private final Iris iris;
    private final Map<Chain, Entity> entities = new HashMap<>();

    /** An entity of this article. */
    private record Entity(String iri, EntityType type, String label, List<Link> links) {}

    /** The entities of the chains; {@code wanted} are phrases that are arguments. */
    Entities(Discourse discourse, Iris iris, Linker linker, Set<Phrase> wanted) {
        this.discourse = discourse;
        this.iris = iris;
        List<Chain> found = discourse.chains().all().stream()
                .filter(chain -> isEntity(chain, wanted))
                .toList();
        Map<Chain, List<Link>> links = links(found, linker);
        Map<String, Entity> linked = new HashMap<>();
        for (Chain chain : found) {
            Entity entity = entity(chain, links.getOrDefault(chain, List.of()));
            entities.put(
                    chain, entity.links().isEmpty() ? entity : linked.computeIfAbsent(entity.iri(), iri -> entity));
        }
    }

    /** The links of the chains that have names of their own; the same best link makes chains one entity. */
    private Map<Chain, List<Link>> links(List<Chain> chains, Linker linker) {
        List<Chain> named =
                chains.stream().filter(c -> c.isNamed() && !c.isGroup()).toList();
        List<List<Link>> links = linker.links(
                named.stream()
                        .map(chain -> new NamedEntity(names(chain), chain.type()))
                        .toList(),
                discourse.analysis().article().text().text());
        Map<Chain, List<Link>> result = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            result.put(named.get(i), links.get(i));
        }
        return result;
    }

    private List<String> names(Chain chain) {
        Set<String> names = new LinkedHashSet<>(Set.of(new Labels(discourse).of(chain)));
        chain.names()
                .map(phrase -> NameText.of(discourse, phrase))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(names::add);
        return List.copyOf(names);
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

    private Entity entity(Chain chain, List<Link> links) {
        String article = discourse.analysis().article().id();
        Labels labels = new Labels(discourse);
        String label = labels.of(chain);
        EntityType type = chain.type();
        String identity = chain.isNamed() ? label : Iris.passage(label, discourse.span(chain.first()));
        String own = iris.localEntity(article, type, identity);
        return new Entity(links.isEmpty() ? own : iris.linkedEntity(links.get(0).iri()), type, label, links);
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
                        entity.links));
            }
        }
        result.sort(Comparator.comparing(Mention::span).thenComparing(Mention::kind));
        return result;
    }
}

package org.claimgraph.model;

import java.util.List;

/**
 * A place where the text names, describes or points at an entity.
 *
 * @param article IRI of the article
 * @param span the whole phrase
 * @param kind name, nominal or pronoun
 * @param entity IRI of the entity; mentions that corefer share it
 * @param type what sort of thing the entity is
 * @param label the entity's preferred label in this article
 * @param links what the entity is elsewhere, best first; empty when nothing fits well enough
 */
public record Mention(
        String article, Span span, MentionKind kind, String entity, EntityType type, String label, List<Link> links) {
    public Mention {
        links = List.copyOf(links);
    }
}

package org.claimgraph.record;

import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Link;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Model → JSON objects, with fields in a fixed order; what is unknown is left out. */
final class RecordEncoder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordEncoder() {}

    static ObjectNode article(Article article) {
        Metadata metadata = article.metadata();
        ObjectNode node = record(RecordKind.ARTICLE).put("id", article.id()).put("source", article.source());
        put(node, "url", metadata.url());
        put(node, "title", metadata.title());
        if (!metadata.authors().isEmpty()) {
            metadata.authors().forEach(node.putArray("authors")::add);
        }
        put(node, "publisher", metadata.publisher());
        put(node, "published", metadata.published());
        put(node, "modified", metadata.modified());
        put(node, "language", metadata.language());
        return node.put("text", article.text().text())
                .put("sha256", article.sha256())
                .put("captured", article.captured().toString());
    }

    static ObjectNode mention(Mention mention) {
        ObjectNode node = record(RecordKind.MENTION).put("article", mention.article());
        node.set("span", span(mention.span()));
        node.put("kind", mention.kind().label())
                .put("entity", mention.entity())
                .put("entityType", mention.type().label())
                .put("label", mention.label());
        var links = node.putArray("links");
        for (Link link : mention.links()) {
            links.addObject().put("iri", link.iri()).put("score", link.score());
        }
        return node;
    }

    static ObjectNode attribution(Attribution attribution) {
        ObjectNode node = record(RecordKind.ATTRIBUTION)
                .put("id", attribution.id())
                .put("article", attribution.article())
                .put("kind", attribution.kind().label())
                .put("attitude", attribution.attitude().label());
        attribution.source().ifPresent(source -> {
            ObjectNode object = span(source.span());
            put(object, "entity", source.entity());
            node.set("source", object);
        });
        attribution.cue().ifPresent(cue -> node.set("cue", span(cue)));
        attribution.content().ifPresent(content -> node.set("content", span(content)));
        put(node, "within", attribution.within());
        return node;
    }

    static ObjectNode claim(Claim claim) {
        ObjectNode node = record(RecordKind.CLAIM).put("id", claim.id()).put("article", claim.article());
        claim.subject().ifPresent(subject -> node.set("subject", argument(subject)));
        ObjectNode predicate = span(claim.predicate().span());
        predicate.put("lemma", claim.predicate().lemma());
        put(predicate, "relation", claim.predicate().relation());
        node.set("predicate", predicate);
        claim.object().ifPresent(object -> node.set("object", argument(object)));
        claim.event().ifPresent(event -> {
            ObjectNode object = node.putObject("event").put("category", event.category());
            put(object, "mode", event.mode());
        });
        if (!claim.roles().isEmpty()) {
            roles(node, claim.roles());
        }
        put(node, "attribution", claim.attribution());
        node.put("polarity", claim.polarity().label())
                .put("certainty", claim.certainty().label())
                .put("tense", claim.tense().label());
        node.set(
                "citation",
                span(claim.citation().span())
                        .put("prefix", claim.citation().prefix())
                        .put("suffix", claim.citation().suffix()));
        return node.put("confidence", claim.confidence()).put("extractor", claim.extractor());
    }

    private static void roles(ObjectNode claim, List<Role> roles) {
        var array = claim.putArray("roles");
        for (Role role : roles) {
            array.addObject().put("role", role.name().label()).setAll(argument(role.argument()));
        }
    }

    private static ObjectNode argument(Argument argument) {
        ObjectNode node = span(argument.span());
        put(node, "entity", argument.entity());
        argument.value().ifPresent(value -> {
            node.put("value", value.text());
            put(node, "datatype", value.datatype());
        });
        return node;
    }

    private static ObjectNode span(Span span) {
        ObjectNode node = NODES.objectNode()
                .put("start", span.start())
                .put("end", span.end())
                .put("text", span.text());
        if (!span.parts().isEmpty()) {
            var parts = node.putArray("parts");
            span.parts().forEach(part -> parts.add(span(part)));
        }
        return node;
    }

    private static ObjectNode record(RecordKind kind) {
        return NODES.objectNode().put("type", kind.label());
    }

    private static void put(ObjectNode node, String field, Optional<String> value) {
        value.ifPresent(text -> node.put(field, text));
    }
}

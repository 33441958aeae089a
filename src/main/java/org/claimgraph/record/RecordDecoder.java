package org.claimgraph.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.AttributionKind;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Claim;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Event;
import org.claimgraph.model.Link;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Span;
import org.claimgraph.model.Tense;
import tools.jackson.databind.JsonNode;

/** JSON objects → model, for the records that belong to one article. */
final class RecordDecoder {
    private final Article article;
    private final SpanDecoder spans;

    RecordDecoder(Article article) {
        this.article = article;
        this.spans = new SpanDecoder(article.text());
    }

    /** The article of a record, captured at {@code now} if it does not say when. */
    static Article article(Fields fields, Instant now) {
        String id = fields.iri("id");
        if (id.contains("#")) {
            throw new BrokenRule("id '" + id + "' has a fragment; the passages of an article need that place");
        }
        String source = fields.word("source");
        Metadata metadata = metadata(fields);
        String text = fields.string("text");
        if (text.isEmpty()) {
            throw new BrokenRule("text is empty");
        }
        Instant captured = fields.optionalString("captured")
                .map(value -> Formats.instant("captured", value))
                .orElse(now);
        Article article = new Article(id, source, metadata, new CodePoints(text), captured);
        if (!fields.optionalString("sha256").orElseGet(article::sha256).equals(article.sha256())) {
            throw new BrokenRule(
                    "sha256 is not that of the text", "The text was changed after it was hashed: extract it again");
        }
        return article;
    }

    private static Metadata metadata(Fields fields) {
        List<String> authors = fields.list("authors").stream()
                .map(author -> Fields.string("authors", author))
                .toList();
        return new Metadata(
                fields.optionalString("url"),
                fields.optionalString("title"),
                authors,
                fields.optionalString("publisher"),
                fields.optionalString("published").map(date -> Formats.date("published", date)),
                fields.optionalString("modified").map(date -> Formats.date("modified", date)),
                fields.optionalString("language"));
    }

    Mention mention(Fields fields) {
        return new Mention(
                own(fields),
                spans.only("span", fields.get("span")),
                fields.label("kind", MentionKind.class),
                fields.iri("entity"),
                fields.label("entityType", EntityType.class),
                fields.word("label"),
                fields.list("links").stream().map(RecordDecoder::link).toList());
    }

    private static Link link(JsonNode node) {
        return within("links", node, fields -> new Link(fields.iri("iri"), fields.fraction("score")));
    }

    Attribution attribution(Fields fields) {
        String id = fields.iri("id");
        String of = own(fields);
        AttributionKind kind = fields.label("kind", AttributionKind.class);
        Attitude attitude = fields.label("attitude", Attitude.class);
        Optional<Argument> source = fields.find("source").map(node -> within("source", node, this::source));
        Optional<Span> cue = fields.find("cue").map(node -> spans.only("cue", node));
        Optional<Span> content = fields.find("content").map(node -> spans.only("content", node));
        Optional<String> within = fields.optionalIri("within");
        return new Attribution(id, of, kind, attitude, source, cue, content, within);
    }

    private Argument source(Fields fields) {
        return new Argument(spans.span(fields), fields.optionalIri("entity"), Optional.empty());
    }

    Claim claim(Fields fields) {
        return new Claim(
                fields.iri("id"),
                own(fields),
                fields.find("subject").map(node -> within("subject", node, spans::argument)),
                within("predicate", fields.get("predicate"), this::predicate),
                fields.find("object").map(node -> within("object", node, spans::argument)),
                fields.list("roles").stream()
                        .map(node -> within("roles", node, this::role))
                        .toList(),
                fields.find("event").map(node -> within("event", node, RecordDecoder::event)),
                fields.optionalIri("attribution"),
                fields.label("polarity", Polarity.class),
                fields.label("certainty", Certainty.class),
                fields.label("tense", Tense.class),
                within("citation", fields.get("citation"), this::citation),
                fields.fraction("confidence"),
                fields.word("extractor"));
    }

    private Predicate predicate(Fields fields) {
        return new Predicate(spans.span(fields), fields.word("lemma"), fields.optionalIri("relation"));
    }

    private Role role(Fields fields) {
        return new Role(fields.label("role", RoleName.class), spans.argument(fields));
    }

    private static Event event(Fields fields) {
        return new Event(fields.word("category"), fields.optionalString("mode"));
    }

    private Citation citation(Fields fields) {
        Span span = spans.span(fields);
        Citation found = article.cite(span);
        Optional<String> prefix = fields.optionalString("prefix");
        Optional<String> suffix = fields.optionalString("suffix");
        if (!prefix.map(found.prefix()::endsWith).orElse(true)) {
            throw new BrokenRule("prefix is not the (up to " + Citation.CONTEXT + ") code points before the span, '"
                    + found.prefix() + "'");
        }
        if (!suffix.map(found.suffix()::startsWith).orElse(true)) {
            throw new BrokenRule("suffix is not the (up to " + Citation.CONTEXT + ") code points after the span, '"
                    + found.suffix() + "'");
        }
        return new Citation(span, prefix.orElse(found.prefix()), suffix.orElse(found.suffix()));
    }

    private String own(Fields fields) {
        String id = fields.string("article");
        if (!id.equals(article.id())) {
            throw new BrokenRule(
                    "record of article '" + id + "' stands among those of article '" + article.id() + "'",
                    "Keep the records of one article together, directly after their article");
        }
        return id;
    }

    private static <T> T within(String name, JsonNode node, Function<Fields, T> decoder) {
        try {
            Fields fields = new Fields(node);
            T result = decoder.apply(fields);
            fields.end();
            return result;
        } catch (BrokenRule broken) {
            throw broken.in(name);
        }
    }
}

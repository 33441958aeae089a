package org.claimgraph.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Span;
import org.claimgraph.model.Value;
import tools.jackson.databind.JsonNode;

/** Span objects → spans, each checked against the text it should stand in. */
final class SpanDecoder {
    private final CodePoints text;

    SpanDecoder(CodePoints text) {
        this.text = text;
    }

    /** A span object that carries nothing besides. */
    Span only(String name, JsonNode node) {
        try {
            Fields fields = new Fields(node);
            Span span = span(fields);
            fields.end();
            return span;
        } catch (BrokenRule broken) {
            throw broken.in(name);
        }
    }

    /** The words of an argument, with what they denote and the value they state. */
    Argument argument(Fields fields) {
        Span span = span(fields);
        Optional<String> entity = fields.optionalIri("entity");
        Optional<String> value = fields.optionalString("value");
        Optional<String> datatype = fields.optionalIri("datatype");
        if (datatype.isPresent() && value.isEmpty()) {
            throw new BrokenRule("has a datatype but no value");
        }
        return new Argument(span, entity, value.map(v -> new Value(v, datatype)));
    }

    /** The span among {@code fields}. */
    Span span(Fields fields) {
        List<JsonNode> nodes = fields.list("parts");
        if (!fields.has("parts")) {
            return continuous(fields);
        }
        if (nodes.isEmpty()) {
            throw new BrokenRule("parts is empty");
        }
        int start = fields.integer("start");
        int end = fields.integer("end");
        List<Span> parts = parts(nodes);
        if (parts.get(0).start() != start || parts.get(parts.size() - 1).end() != end) {
            throw new BrokenRule("span " + start + ".." + end + " does not cover its parts");
        }
        Span span = Span.ofParts(parts);
        return same(span, fields.string("text"));
    }

    private List<Span> parts(List<JsonNode> nodes) {
        List<Span> parts = new ArrayList<>();
        for (JsonNode node : nodes) {
            Fields fields = new Fields(node);
            Span part = continuous(fields);
            fields.end();
            if (!parts.isEmpty() && part.start() < parts.get(parts.size() - 1).end()) {
                throw new BrokenRule("parts overlap or are out of order");
            }
            parts.add(part);
        }
        return parts;
    }

    private Span continuous(Fields fields) {
        int start = fields.integer("start");
        int end = fields.integer("end");
        if (start < 0 || end <= start || end > text.length()) {
            throw new BrokenRule(
                    "offsets " + start + ".." + end + " are not a non-empty range within 0.." + text.length(),
                    "Count Unicode code points from 0, end exclusive");
        }
        return same(text.span(start, end), fields.string("text"));
    }

    private static Span same(Span span, String stated) {
        if (!span.text().equals(stated)) {
            throw new BrokenRule(
                    "span " + span.start() + ".." + span.end() + " says '" + shortened(stated)
                            + "' but the article has '" + shortened(span.text()) + "'",
                    "Count Unicode code points from 0, end exclusive, and copy the words exactly");
        }
        return span;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}

package org.claimgraph.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Labelled;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, taken one by one; a field that nobody took is unknown to the format. */
final class Fields {
    private final JsonNode object;
    private final Set<String> taken = new LinkedHashSet<>();

    Fields(JsonNode object) {
        if (!object.isObject()) {
            throw new BrokenRule("must be an object, not " + shortened(object));
        }
        this.object = object;
    }

    boolean has(String name) {
        return object.has(name);
    }

    Optional<JsonNode> find(String name) {
        taken.add(name);
        Optional<JsonNode> value = Optional.ofNullable(object.get(name));
        if (value.filter(JsonNode::isNull).isPresent()) {
            throw new BrokenRule(name + " is null; a field that is not known is left out");
        }
        return value;
    }

    JsonNode get(String name) {
        return find(name).orElseThrow(() -> new BrokenRule("the field " + name + " is missing"));
    }

    String string(String name) {
        return string(name, get(name));
    }

    Optional<String> optionalString(String name) {
        return find(name).map(value -> string(name, value));
    }

    String word(String name) {
        String value = string(name);
        if (value.isBlank()) {
            throw new BrokenRule(name + " is empty");
        }
        return value;
    }

    String iri(String name) {
        return Formats.iri(name, string(name));
    }

    Optional<String> optionalIri(String name) {
        return optionalString(name).map(value -> Formats.iri(name, value));
    }

    <E extends Enum<E> & Labelled> E label(String name, Class<E> type) {
        String label = string(name);
        return Labelled.find(type, label)
                .orElseThrow(() -> new BrokenRule(name + " is '" + label + "', not one of "
                        + Labelled.labels(type).replace(", ", "|")));
    }

    int integer(String name) {
        JsonNode value = get(name);
        if (!value.isInt()) {
            throw new BrokenRule(name + " must be an integer, not " + shortened(value));
        }
        return value.intValue();
    }

    double fraction(String name) {
        JsonNode value = get(name);
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(number >= 0 && number <= 1)) {
            throw new BrokenRule(name + " must be a number in 0..1, not " + shortened(value));
        }
        return number;
    }

    List<JsonNode> list(String name) {
        Optional<JsonNode> value = find(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            throw new BrokenRule(name + " must be a list, not " + shortened(value.get()));
        }
        return List.copyOf(value.get().values());
    }

    /** Refuses the object when it has a field that was not taken. */
    void end() {
        List<String> unknown = new ArrayList<>(object.propertyNames());
        unknown.removeAll(taken);
        if (!unknown.isEmpty()) {
            throw new BrokenRule(
                    "unknown field '" + unknown.get(0) + "'; the fields here are " + String.join(", ", taken),
                    "Leave the field out: the format has no place for it");
        }
    }

    static String string(String name, JsonNode value) {
        if (!value.isString()) {
            throw new BrokenRule(name + " must be a string, not " + shortened(value));
        }
        return Formats.text(name, value.stringValue());
    }

    static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}

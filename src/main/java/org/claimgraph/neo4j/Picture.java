package org.claimgraph.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;

/** Statements as nodes and relationships. */
final class Picture {
    /** The relationship {@code type} between two nodes. */
    record Tie(String type, String from, String to) {}

    /** A node: its labels and its properties, of which the IRI is one. */
    record Thing(String iri, Set<String> labels, Map<String, Object> properties) {}

    private final Mapping mapping;
    private final Graph graph;
    private final Map<Node, Set<Node>> types = new LinkedHashMap<>();
    private final List<Thing> own = new ArrayList<>();
    private final Map<Node, Thing> shared = new LinkedHashMap<>();
    private final Set<Tie> ties = new LinkedHashSet<>();

    /** The picture of {@code graph}; nodes that belong to no single article are kept apart. */
    Picture(Mapping mapping, Graph graph) {
        this.mapping = mapping;
        this.graph = graph;
        graph.find(Node.ANY, Standard.TYPE, Node.ANY)
                .filterDrop(triple -> mapping.isSkipped(triple.getObject()))
                .forEach(triple -> types.computeIfAbsent(
                                triple.getSubject(),
                                node -> new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI())))
                        .add(triple.getObject()));
        types.forEach((node, classes) -> {
            Thing thing = thing(node, classes);
            if (classes.stream().anyMatch(mapping::isShared)) {
                shared.put(node, thing);
            } else {
                own.add(thing);
            }
        });
    }

    /** The nodes of this article alone. */
    List<Thing> own() {
        return own;
    }

    /** The nodes that other articles may have, too. */
    Map<Node, Thing> shared() {
        return shared;
    }

    Set<Tie> ties() {
        return ties;
    }

    private Thing thing(Node node, Set<Node> classes) {
        Map<String, List<Object>> values = new TreeMap<>();
        for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
            statement(triple, values);
        }
        Map<String, Object> properties = new HashMap<>(Map.of("iri", node.getURI()));
        values.forEach((name, all) -> properties.put(name, all.size() == 1 ? all.get(0) : sorted(all)));
        Set<String> labels = new TreeSet<>();
        classes.forEach(type -> labels.add(mapping.label(type)));
        return new Thing(node.getURI(), labels, properties);
    }

    private static List<Object> sorted(List<Object> values) {
        return values.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private void statement(Triple triple, Map<String, List<Object>> values) {
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (property.equals(Standard.TYPE) || mapping.isSkipped(property)) {
            return;
        }
        if (mapping.isFolded(property)) {
            graph.find(object, Node.ANY, Node.ANY)
                    .filterKeep(part -> part.getObject().isLiteral())
                    .forEach(part -> put(values, Mapping.name(part.getPredicate()), value(part.getObject())));
        } else if (object.isLiteral()) {
            put(values, Mapping.name(property), value(object));
        } else if (mapping.isProperty(property, object)) {
            put(values, Mapping.name(property), mapping.text(property, object));
        } else {
            ties.add(new Tie(Mapping.tie(property), triple.getSubject().getURI(), object.getURI()));
            named(property, object, values);
        }
    }

    /**
     * What this article calls the entity that a claim is about, or that says it; other articles may call it otherwise. Of several names, which
     * entities have that are one by decision, the first.
     */
    private void named(Node property, Node object, Map<String, List<Object>> values) {
        if (property.equals(Standard.SUBJECT) || property.equals(Vocabulary.SOURCE)) {
            graph
                    .find(object, Standard.PREF_LABEL, Node.ANY)
                    .mapWith(label -> label.getObject().getLiteralLexicalForm())
                    .toList()
                    .stream()
                    .min(Comparator.naturalOrder())
                    .ifPresent(label -> put(values, Mapping.name(property) + "Label", label));
        }
    }

    private static void put(Map<String, List<Object>> values, String name, Object value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static Object value(Node literal) {
        String text = literal.getLiteralLexicalForm();
        String type = literal.getLiteralDatatypeURI();
        try {
            return switch (type.substring(type.indexOf('#') + 1)) {
                case "integer" -> Long.valueOf(text);
                case "decimal", "double" -> Double.valueOf(text);
                case "boolean" -> Boolean.valueOf(text);
                default -> text;
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }
}

package org.claimgraph.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.graph.Vocabulary;

/** What becomes of statements: {@code ontology/neo4j.tsv}. */
final class Mapping {
    private final Map<Node, String> labels = new HashMap<>();
    private final Map<String, Set<Node>> rules = new HashMap<>();

    private Mapping() {}

    static Mapping shipped() {
        Mapping mapping = new Mapping();
        String resource = "/ontology/neo4j.tsv";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Mapping.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(mapping::rule);
            return mapping;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rule(String[] cells) {
        int colon = cells[1].indexOf(':');
        String namespace = Objects.requireNonNull(Prefixes.ALL.get(cells[1].substring(0, colon)), cells[1]);
        Node node = NodeFactory.createURI(namespace + cells[1].substring(colon + 1));
        if (cells[0].equals("class")) {
            labels.put(node, cells[2]);
        } else {
            rules.computeIfAbsent(cells[0], rule -> new HashSet<>()).add(node);
        }
    }

    private boolean is(String rule, Node node) {
        return rules.getOrDefault(rule, Set.of()).contains(node);
    }

    boolean isShared(Node type) {
        return is("shared", type);
    }

    boolean isFolded(Node property) {
        return is("fold", property);
    }

    boolean isSkipped(Node term) {
        return is("skip", term);
    }

    /** Whether a statement with this property and object, an IRI, is a property of the node, and not a relationship. */
    boolean isProperty(Node property, Node object) {
        return is("text", property) || isTerm(object);
    }

    /** A term of a closed list. */
    private static boolean isTerm(Node object) {
        return object.getURI().startsWith(Vocabulary.NAMESPACE)
                || object.getURI().startsWith(Vocabulary.PLOVER);
    }

    /** The value of a property that an IRI becomes. */
    String text(Node property, Node object) {
        return is("text", property) ? object.getURI() : name(object);
    }

    /** The label of the nodes of a class. */
    String label(Node type) {
        return labels.getOrDefault(type, name(type));
    }

    /** The name of a property. */
    static String name(Node term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** The type of a relationship: {@code WAS_DERIVED_FROM}. */
    static String tie(Node property) {
        return name(property).replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}

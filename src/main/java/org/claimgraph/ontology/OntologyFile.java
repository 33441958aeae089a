package org.claimgraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A file of {@code ontology/}, as it is packed with the program. */
public enum OntologyFile {
    /** Our own terms, and how existing vocabularies are used. */
    CLAIMGRAPH("claimgraph.ttl"),
    /** The SHACL shapes that every article's graph must satisfy. */
    SHAPES("shapes.ttl"),
    /** The event categories of PLOVER. */
    PLOVER("plover.ttl"),
    /** What has to stand behind a proposition to be accepted. */
    ACCEPTANCE("acceptance.properties"),
    /** The relations that predicates map to. */
    RELATIONS("relations.ttl"),
    /** The words that stand for relations. */
    RELATIONS_LEXICON("relations-lexicon.ttl"),
    /** The words that stand for events. */
    PLOVER_LEXICON("plover-lexicon.ttl"),
    /** The SHACL shapes of relations and words. */
    LEXICON_SHAPES("lexicon-shapes.ttl");

    private final String fileName;

    OntologyFile(String fileName) {
        this.fileName = fileName;
    }

    /** Its name in {@code ontology/}. */
    public String fileName() {
        return fileName;
    }

    /** Its bytes. */
    public byte[] bytes() {
        return bytes(fileName);
    }

    /** Its triples, where it is Turtle. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(new String(bytes(), StandardCharsets.UTF_8), Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    /** The bytes of the file {@code name} in {@code ontology/}. */
    public static byte[] bytes(String name) {
        try (InputStream in = OntologyFile.class.getResourceAsStream("/ontology/" + name)) {
            if (in == null) {
                throw new IllegalStateException("ontology/" + name + " is not packed with the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/" + name + " cannot be read", e);
        }
    }
}

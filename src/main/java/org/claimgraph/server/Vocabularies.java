package org.claimgraph.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Prefixes;
import org.claimgraph.graph.Standard;
import org.claimgraph.ontology.OntologyFile;

/**
 * The words that a query can use, to complete them while it is typed.
 *
 * @param prefixes prefix → namespace
 * @param terms classes, properties and categories
 */
record Vocabularies(Map<String, String> prefixes, List<Term> terms) {
    static final Vocabularies TERMS = read();

    /**
     * A term.
     *
     * @param name with its prefix
     * @param kind {@code class}, {@code property} or {@code category}
     * @param description what it means
     */
    record Term(String name, String kind, String description) {}

    private static Vocabularies read() {
        List<Term> terms = new ArrayList<>();
        for (OntologyFile file : List.of(OntologyFile.CLAIMGRAPH, OntologyFile.PLOVER)) {
            Graph graph = file.graph();
            graph.find(Node.ANY, Standard.TYPE, Node.ANY).forEachRemaining(triple -> {
                Node term = triple.getSubject();
                Optional<String> kind = kind(triple.getObject());
                if (term.isURI() && kind.isPresent()) {
                    terms.add(new Term(Prefixes.shortened(term.getURI()), kind.get(), description(graph, term)));
                }
            });
        }
        used().map(name -> new Term(name, "property", "")).forEach(terms::add);
        return new Vocabularies(
                Prefixes.ALL,
                terms.stream()
                        .filter(term -> !term.name().startsWith("http"))
                        .distinct()
                        .sorted(Comparator.comparing(Term::name))
                        .toList());
    }

    /** Terms of other vocabularies that the graph has, and that our ontology does not define. */
    private static Stream<String> used() {
        return Stream.of(
                        Standard.SUBJECT,
                        Standard.PREDICATE,
                        Standard.OBJECT,
                        Standard.TYPE,
                        Standard.LABEL,
                        Standard.PREF_LABEL,
                        Standard.ALT_LABEL,
                        Standard.HEADLINE,
                        Standard.NAME,
                        Standard.URL,
                        Standard.AUTHOR,
                        Standard.PUBLISHER,
                        Standard.DATE_PUBLISHED,
                        Standard.POSITION,
                        Standard.WAS_DERIVED_FROM,
                        Standard.WAS_GENERATED_BY,
                        Standard.HAS_SELECTOR,
                        Standard.HAS_SOURCE,
                        Standard.EXACT,
                        Standard.PREFIX,
                        Standard.SUFFIX,
                        Standard.START,
                        Standard.END,
                        Standard.DENOTES)
                .map(node -> Prefixes.shortened(node.getURI()));
    }

    private static Optional<String> kind(Node type) {
        String iri = type.isURI() ? type.getURI() : "";
        if (iri.endsWith("#Class")) {
            return Optional.of("class");
        }
        if (iri.endsWith("Property")) {
            return Optional.of("property");
        }
        return iri.endsWith("#Concept") ? Optional.of("category") : Optional.empty();
    }

    private static String description(Graph graph, Node term) {
        return Stream.of(
                        "http://www.w3.org/2000/01/rdf-schema#comment",
                        "http://www.w3.org/2004/02/skos/core#definition",
                        "http://www.w3.org/2004/02/skos/core#prefLabel")
                .flatMap(property -> graph.stream(term, NodeFactory.createURI(property), Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }
}

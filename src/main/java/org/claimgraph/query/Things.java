package org.claimgraph.query;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Names;
import org.claimgraph.graph.SearchWords;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;
import org.claimgraph.query.name.NameSearch;

/**
 * What a name stands for in a store: the entities that are called so, without regard to case, in any article; the entity with that IRI or
 * that link; or, where no entity is called so, the passages with these words.
 *
 * <p>Names and words are looked up in the catalogue.
 */
public final class Things {
    private static final int HINTS = 5;

    private final DatasetGraph dataset;

    /** What names stand for in {@code dataset}, within a transaction. */
    public Things(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The nodes that {@code name} stands for; at least one. */
    List<Node> named(String name) {
        Set<Node> found = new LinkedHashSet<>();
        if (Iris.isIri(name)) {
            found.addAll(withIri(NodeFactory.createURI(name)));
        }
        String wanted = normal(name);
        if (found.isEmpty()) {
            found.addAll(called(Vocabulary.CALLED, wanted));
        }
        if (found.isEmpty()) {
            found.addAll(passages(wanted));
        }
        if (found.isEmpty()) {
            throw unknown(name, wanted);
        }
        return List.copyOf(found);
    }

    /** The entities that {@code name} stands for, or none. */
    public List<Node> entities(String name) {
        String wanted = normal(name);
        List<Node> byIri = Iris.isIri(name) ? withIri(NodeFactory.createURI(name)) : List.of();
        return byIri.isEmpty() ? called(Vocabulary.CALLED, wanted) : byIri;
    }

    /** The articles with that IRI, title, URL or input (its last segment is enough), sorted; at least one. */
    List<String> articles(String name) {
        if (Iris.isIri(name) && dataset.containsGraph(NodeFactory.createURI(name))) {
            return List.of(name);
        }
        List<String> found = withTitle(name);
        if (found.isEmpty()) {
            throw new QueryException(
                    "no article in the store is called '" + name + "'",
                    "Use its IRI, its title, its URL, or the input it was built from");
        }
        return found;
    }

    /** The articles with that title, URL or input (its last segment is enough), sorted. */
    List<String> withTitle(String name) {
        return called(Vocabulary.TITLED, name.toLowerCase(Locale.ROOT)).stream()
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    /** The outlets with that IRI or name; at least one. */
    List<Node> publishers(String name) {
        Node iri = NodeFactory.createURI(name);
        if (Iris.isIri(name) && dataset.contains(Vocabulary.CATALOGUE, iri, Vocabulary.OUTLET_CALLED, Node.ANY)) {
            return List.of(iri);
        }
        List<Node> found = called(Vocabulary.OUTLET_CALLED, normal(name));
        if (found.isEmpty()) {
            List<String> names = dataset.stream(Vocabulary.CATALOGUE, Node.ANY, Vocabulary.OUTLET_CALLED, Node.ANY)
                    .map(Quad::getSubject)
                    .distinct()
                    .limit(HINTS)
                    .flatMap(outlet -> dataset.stream(Node.ANY, outlet, Standard.NAME, Node.ANY)
                            .limit(1)
                            .map(quad -> quad.getObject().getLiteralLexicalForm()))
                    .sorted()
                    .toList();
            throw new QueryException(
                    "no publisher in the store is called '" + name + "'",
                    names.isEmpty() ? "No article names its publisher" : "There is " + String.join(", ", names));
        }
        return found;
    }

    private List<Node> called(Node property, String name) {
        return subjects(dataset.stream(Vocabulary.CATALOGUE, Node.ANY, property, NodeFactory.createLiteralString(name))
                .toList());
    }

    private List<Node> withIri(Node iri) {
        for (Quad pattern : List.of(
                new Quad(Node.ANY, iri, Standard.PREF_LABEL, Node.ANY),
                new Quad(Node.ANY, iri, Standard.TYPE, Standard.SPECIFIC_RESOURCE),
                new Quad(Node.ANY, Node.ANY, Vocabulary.BEST_LINK, iri))) {
            List<Node> found = subjects(dataset.stream(
                            pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                    .toList());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The passages of claims in which {@code wanted} stands: those with all of its words but small ones are read. */
    private List<Node> passages(String wanted) {
        List<String> words = Names.words(wanted);
        Set<Node> found = new LinkedHashSet<>();
        for (String word : SearchWords.of(wanted)) {
            List<Node> with = called(Vocabulary.WORD, word);
            if (found.isEmpty()) {
                found.addAll(with);
            } else {
                found.retainAll(new HashSet<>(with));
            }
            if (found.isEmpty()) {
                return List.of();
            }
        }
        found.removeIf(passage ->
                quotes(passage).noneMatch(quote -> Collections.indexOfSubList(Names.words(quote), words) >= 0));
        return List.copyOf(found);
    }

    private Stream<String> quotes(Node passage) {
        return dataset.stream(Node.ANY, passage, Standard.HAS_SELECTOR, Node.ANY)
                .flatMap(quad -> dataset.stream(Node.ANY, quad.getObject(), Standard.EXACT, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm());
    }

    private static List<Node> subjects(List<Quad> quads) {
        return quads.stream().map(Quad::getSubject).distinct().toList();
    }

    /** That {@code name} stands for nothing, with names that are written nearly so. */
    public QueryException unknown(String name) {
        return unknown(name, normal(name));
    }

    private QueryException unknown(String name, String wanted) {
        Set<String> names = new TreeSet<>();
        dataset.stream(Vocabulary.CATALOGUE, Node.ANY, Vocabulary.CALLED, Node.ANY)
                .forEach(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
        Set<String> near = new LinkedHashSet<>(new NameSearch(name).best(names, HINTS));
        names.stream()
                .filter(other -> !wanted.isEmpty() && (other.contains(wanted) || wanted.contains(other)))
                .forEach(near::add);
        List<String> similar = near.stream()
                .flatMap(other -> label(other).stream())
                .distinct()
                .limit(HINTS)
                .toList();
        return new QueryException(
                "nothing in the store is called '" + name + "'",
                similar.isEmpty() ? "Try another name, or an IRI" : "There is " + String.join(", ", similar));
    }

    /** What something is called whose name is compared as {@code name}. */
    private Optional<String> label(String name) {
        return called(Vocabulary.CALLED, name).stream()
                .flatMap(entity -> Stream.of(Standard.PREF_LABEL, Standard.ALT_LABEL)
                        .flatMap(property -> dataset.stream(Node.ANY, entity, property, Node.ANY)))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .filter(label -> normal(label).equals(name))
                .sorted()
                .findFirst();
    }

    private static String normal(String text) {
        return Names.normal(text);
    }
}

package org.claimgraph.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Iris;

/**
 * What a name stands for in a store: the entities that are called so, without regard to case, in any article; the entity with that IRI or
 * that link; or, where no entity is called so, the passages with these words.
 *
 * <p>It reads all labels once, and all quotes only when no label fits.
 */
final class Things {
    private static final int HINTS = 5;

    private final DatasetGraph dataset;

    Things(DatasetGraph dataset) {
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
            found.addAll(entities(label -> normal(label).equals(wanted)));
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
    List<Node> entities(String name) {
        String wanted = normal(name);
        List<Node> byIri = Iris.isIri(name) ? withIri(NodeFactory.createURI(name)) : List.of();
        return byIri.isEmpty() ? entities(label -> normal(label).equals(wanted)) : byIri;
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
        return List.of(Standard.HEADLINE, Standard.URL, Vocabulary.INPUT).stream()
                .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, Node.ANY))
                .filter(quad -> isCalled(quad, name))
                .map(quad -> quad.getSubject().getURI())
                .distinct()
                .sorted()
                .toList();
    }

    /** The last segment of an input is enough. */
    private static boolean isCalled(Quad quad, String name) {
        String text = quad.getObject().getLiteralLexicalForm();
        return text.equalsIgnoreCase(name) || text.replace('\\', '/').endsWith("/" + name);
    }

    /** The outlets with that IRI or name; at least one. */
    List<Node> publishers(String name) {
        Set<Node> found = new LinkedHashSet<>();
        Set<String> names = new TreeSet<>();
        dataset.stream(Node.ANY, Node.ANY, Standard.PUBLISHER, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .forEach(publisher -> dataset.stream(Node.ANY, publisher, Standard.NAME, Node.ANY)
                        .limit(1)
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .forEach(label -> {
                            names.add(label);
                            if (publisher.hasURI(name) || normal(label).equals(normal(name))) {
                                found.add(publisher);
                            }
                        }));
        if (found.isEmpty()) {
            throw new QueryException(
                    "no publisher in the store is called '" + name + "'",
                    names.isEmpty()
                            ? "No article names its publisher"
                            : "There is "
                                    + String.join(
                                            ", ", names.stream().limit(HINTS).toList()));
        }
        return List.copyOf(found);
    }

    private List<Node> withIri(Node iri) {
        if (dataset.contains(Node.ANY, iri, Standard.PREF_LABEL, Node.ANY)
                || dataset.contains(Node.ANY, iri, Standard.TYPE, Standard.SPECIFIC_RESOURCE)) {
            return List.of(iri);
        }
        return subjects(
                dataset.stream(Node.ANY, Node.ANY, Vocabulary.BEST_LINK, iri).toList());
    }

    private List<Node> entities(Predicate<String> label) {
        List<Quad> found = new ArrayList<>();
        for (Node property : List.of(Standard.PREF_LABEL, Standard.ALT_LABEL)) {
            dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
                    .filter(quad -> label.test(quad.getObject().getLiteralLexicalForm()))
                    .forEach(found::add);
        }
        return subjects(found);
    }

    private List<Node> passages(String wanted) {
        Set<Node> found = new LinkedHashSet<>();
        dataset.stream(Node.ANY, Node.ANY, Standard.EXACT, Node.ANY)
                .filter(quad -> words(quad.getObject().getLiteralLexicalForm()).contains(words(wanted)))
                .map(Quad::getSubject)
                .toList()
                .forEach(quote -> dataset.stream(Node.ANY, Node.ANY, Standard.HAS_SELECTOR, quote)
                        .map(Quad::getSubject)
                        .forEach(found::add));
        return List.copyOf(found);
    }

    private static List<Node> subjects(List<Quad> quads) {
        return quads.stream().map(Quad::getSubject).distinct().toList();
    }

    QueryException unknown(String name) {
        return unknown(name, normal(name));
    }

    private QueryException unknown(String name, String wanted) {
        List<String> similar = dataset.stream(Node.ANY, Node.ANY, Standard.PREF_LABEL, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .filter(label -> normal(label).contains(wanted) || wanted.contains(normal(label)))
                .distinct()
                .sorted()
                .limit(HINTS)
                .toList();
        return new QueryException(
                "nothing in the store is called '" + name + "'",
                similar.isEmpty() ? "Try another name, or an IRI" : "There is " + String.join(", ", similar));
    }

    /** The words of a text, each between blanks. */
    private static String words(String text) {
        return " " + normal(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}

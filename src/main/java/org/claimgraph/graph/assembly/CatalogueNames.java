package org.claimgraph.graph.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Names;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Vocabulary;

/** What entities, outlets and articles are called, as names are compared. */
final class CatalogueNames {
    private static final List<Node> LABELS = List.of(Standard.PREF_LABEL, Standard.ALT_LABEL);

    private final DatasetGraph dataset;
    private final Derived catalogue;

    CatalogueNames(DatasetGraph dataset, Derived catalogue) {
        this.dataset = dataset;
        this.catalogue = catalogue;
    }

    void add(Graph graph, Node article) {
        for (Node property : LABELS) {
            graph.find(Node.ANY, property, Node.ANY)
                    .filterKeep(label -> graph.contains(label.getSubject(), Standard.TYPE, Vocabulary.ENTITY))
                    .forEach(label -> catalogue.add(label.getSubject(), Vocabulary.CALLED, normal(label)));
        }
        Propositions.object(graph, article, Standard.PUBLISHER)
                .ifPresent(publisher -> graph.find(publisher, Standard.NAME, Node.ANY)
                        .forEach(name -> catalogue.add(publisher, Vocabulary.OUTLET_CALLED, normal(name))));
        titles(graph, article).forEach(title -> catalogue.add(article, Vocabulary.TITLED, title));
    }

    /** Names go when no other article uses them. */
    void remove(Graph graph, Node article) {
        Set<Node> entities = new LinkedHashSet<>();
        LABELS.forEach(property -> graph.find(Node.ANY, property, Node.ANY)
                .filterKeep(label -> graph.contains(label.getSubject(), Standard.TYPE, Vocabulary.ENTITY))
                .forEach(label -> entities.add(label.getSubject())));
        entities.forEach(entity -> keep(entity, LABELS, Vocabulary.CALLED, article));
        Propositions.object(graph, article, Standard.PUBLISHER)
                .ifPresent(publisher -> keep(publisher, List.of(Standard.NAME), Vocabulary.OUTLET_CALLED, article));
        catalogue.delete(article, Vocabulary.TITLED);
    }

    private void keep(Node thing, List<Node> properties, Node called, Node without) {
        Set<Node> names = new LinkedHashSet<>();
        properties.forEach(property -> dataset.stream(Node.ANY, thing, property, Node.ANY)
                .filter(quad -> !quad.getGraph().equals(without))
                .forEach(quad -> names.add(normal(quad.asTriple()))));
        catalogue.objects(thing, called).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> catalogue.delete(thing, called, name));
    }

    private static Set<Node> titles(Graph graph, Node article) {
        Set<Node> titles = new LinkedHashSet<>();
        for (Node property : List.of(Standard.HEADLINE, Standard.URL, Vocabulary.INPUT)) {
            Propositions.object(graph, article, property)
                    .map(Node::getLiteralLexicalForm)
                    .ifPresent(title -> {
                        titles.add(lower(title));
                        titles.add(lower(Names.lastSegment(title)));
                    });
        }
        return titles;
    }

    private static Node lower(String title) {
        return NodeFactory.createLiteralString(title.toLowerCase(Locale.ROOT));
    }

    private static Node normal(Triple name) {
        return NodeFactory.createLiteralString(Names.normal(name.getObject().getLiteralLexicalForm()));
    }
}

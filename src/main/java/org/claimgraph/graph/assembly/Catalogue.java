package org.claimgraph.graph.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Terms;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.assembly.Shelves.Shelf;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.RoleName;

/**
 * What is found where: the derived graph that the named questions look things up in, instead of going through all that is said of an entity.
 * Claims stand on shelves by month, propositions by their support. It says nothing that the other graphs do not say.
 */
final class Catalogue {
    private static final int MONTH = 7;
    /** A date as ISO 8601 writes it, or its beginning; as much of it as a shelf is named after. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}|$)");

    private static final Node POSITIVE = Terms.node(Polarity.POSITIVE);
    private static final Node TIME = Terms.node(RoleName.TIME);

    private final Shelves shelves;
    private final CatalogueNames names;

    Catalogue(DatasetGraph dataset, Iris iris) {
        Derived catalogue = new Derived(dataset, Vocabulary.CATALOGUE);
        this.shelves = new Shelves(catalogue, iris);
        this.names = new CatalogueNames(dataset, catalogue);
    }

    /** Takes in an article and its claims. */
    void add(Graph graph, Node article, List<Node> claims) {
        String published = Propositions.object(graph, article, Standard.DATE_PUBLISHED)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        names.add(graph, article);
        shelves.place(
                article,
                Propositions.object(graph, article, Standard.PUBLISHER).stream()
                        .map(publisher -> new Shelf(Vocabulary.ARTICLES_OF, List.of(publisher), month(published)))
                        .toList());
        for (Node claim : claims) {
            shelves.place(claim, shelves(graph, claim, published));
        }
    }

    /** Takes out an article and its claims, while the article's graph is still there. */
    void remove(Graph graph, Node article, List<Node> claims) {
        names.remove(graph, article);
        shelves.place(article, List.of());
        claims.forEach(claim -> shelves.place(claim, List.of()));
    }

    /** Places a proposition by its description; a description without statements takes it out. */
    void place(Node proposition, Set<Triple> description, Optional<Evidence> first) {
        List<Shelf> wanted = new ArrayList<>();
        if (!description.isEmpty()) {
            Set<Node> entities = new LinkedHashSet<>();
            description.stream()
                    .filter(triple -> triple.getPredicate().equals(Vocabulary.OF_SUBJECT)
                            || triple.getPredicate().equals(Vocabulary.OF_OBJECT))
                    .map(Triple::getObject)
                    .filter(Node::isURI)
                    .forEach(entities::add);
            if (entities.size() > 1) {
                wanted.add(new Shelf(Vocabulary.TIES, List.copyOf(entities), ""));
            }
            if (number(description, Vocabulary.STORIES) > 0) {
                if (description.stream()
                        .anyMatch(triple -> triple.getPredicate().equals(Vocabulary.CORROBORATED))) {
                    entities.add(Vocabulary.ANYTHING);
                }
                String key = "%09d_%09d_%s"
                        .formatted(
                                number(description, Vocabulary.STORIES),
                                number(description, Vocabulary.ARTICLES),
                                month(first.flatMap(one -> one.origin().published())
                                        .orElse("")));
                entities.forEach(entity -> wanted.add(new Shelf(Vocabulary.PROPOSITIONS_ABOUT, List.of(entity), key)));
            }
        }
        shelves.place(proposition, wanted);
    }

    /** Places a contradiction about entities, the owners of its shelves; without any, it is none any more. */
    void dispute(Node contradiction, Set<Node> entities) {
        String iri = contradiction.getURI();
        String key = iri.substring(iri.lastIndexOf(':') + 1).substring(0, 2);
        shelves.place(
                contradiction,
                entities.stream()
                        .map(owner -> new Shelf(Vocabulary.DISPUTES_ABOUT, List.of(owner), key))
                        .toList());
    }

    /** Takes away what nothing needs any more. */
    void finish() {
        shelves.finish();
    }

    private static int number(Set<Triple> description, Node property) {
        return description.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .findFirst()
                .map(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
                .orElse(0);
    }

    private static List<Shelf> shelves(Graph graph, Node claim, String published) {
        Set<Node> about = new LinkedHashSet<>();
        Set<String> months = new LinkedHashSet<>();
        Optional<Node> subject = Propositions.object(graph, claim, Standard.SUBJECT);
        subject.ifPresent(about::add);
        Propositions.object(graph, claim, Standard.OBJECT).ifPresent(about::add);
        graph.find(claim, Vocabulary.HAS_ROLE, Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .forEach(role -> {
                    Propositions.object(graph, role, Vocabulary.FILLER).ifPresent(about::add);
                    if (graph.contains(role, Vocabulary.ROLE_NAME, TIME)) {
                        Propositions.object(graph, role, Vocabulary.VALUE)
                                .map(Node::getLiteralLexicalForm)
                                .filter(time -> DATE.matcher(time).lookingAt())
                                .ifPresent(time -> months.add(month(time)));
                    }
                });
        about.removeIf(node -> !graph.contains(node, Standard.TYPE, Vocabulary.ENTITY));
        about.add(Vocabulary.ANYTHING);
        List<Shelf> result = new ArrayList<>();
        for (Node owner : about) {
            result.add(new Shelf(Vocabulary.CLAIMS_ABOUT, List.of(owner), month(published)));
            months.forEach(month -> result.add(new Shelf(Vocabulary.CLAIMS_DATED, List.of(owner), month)));
        }
        Propositions.object(graph, claim, Vocabulary.ATTRIBUTION)
                .flatMap(attribution -> Propositions.object(graph, attribution, Vocabulary.SOURCE))
                .filter(source -> graph.contains(source, Standard.TYPE, Vocabulary.ENTITY))
                .ifPresent(source -> result.add(new Shelf(Vocabulary.CLAIMS_BY, List.of(source), month(published))));
        if (graph.contains(claim, Vocabulary.POLARITY, POSITIVE)) {
            Propositions.object(graph, claim, Vocabulary.EVENT)
                    .flatMap(event -> Propositions.object(graph, event, Vocabulary.CATEGORY))
                    .ifPresent(category -> {
                        Set<String> dated = months.stream()
                                .filter(month -> month.length() == MONTH)
                                .collect(Collectors.toSet());
                        for (String month : dated.isEmpty() ? Set.of(month(published)) : dated) {
                            result.add(new Shelf(Vocabulary.DEEDS_OF, List.of(Vocabulary.ANYTHING, category), month));
                            subject.filter(about::contains)
                                    .ifPresent(actor -> result.add(
                                            new Shelf(Vocabulary.DEEDS_OF, List.of(actor, category), month)));
                        }
                    });
        }
        return result;
    }

    private static String month(String date) {
        return date.length() > MONTH ? date.substring(0, MONTH) : date;
    }
}

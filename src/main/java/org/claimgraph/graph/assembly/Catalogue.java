package org.claimgraph.graph.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
 * Claims stand on shelves by day (tellings of events by month), propositions by their support. It says nothing that the other graphs do not say.
 */
final class Catalogue {
    private static final int MONTH = 7;
    /** A date as ISO 8601 writes it, to the day or as far as it is known: a shelf is named after it. */
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}(-\\d{2})?)|\\d{4}$");

    private static final Node POSITIVE = Terms.node(Polarity.POSITIVE);
    private static final Node TIME = Terms.node(RoleName.TIME);

    private final Shelves shelves;
    private final CatalogueNames names;
    private final CatalogueWords words;
    private final Identity identity;

    Catalogue(DatasetGraph dataset, Iris iris, Identity identity) {
        Derived catalogue = new Derived(dataset, Vocabulary.CATALOGUE);
        this.shelves = new Shelves(catalogue, iris);
        this.names = new CatalogueNames(dataset, catalogue);
        this.words = new CatalogueWords(catalogue);
        this.identity = identity;
    }

    /** Takes in an article and its claims. */
    void add(Graph graph, Node article, List<Node> claims) {
        String published = published(graph, article);
        names.add(graph, article);
        words.add(graph, claims);
        shelves.place(
                article,
                Propositions.object(graph, article, Standard.PUBLISHER).stream()
                        .map(publisher -> new Shelf(Vocabulary.ARTICLES_OF, List.of(publisher), day(published)))
                        .toList());
        for (Node claim : claims) {
            shelves.place(claim, shelves(graph, claim, published));
        }
    }

    /** Places a claim of an article anew, because what entities stand for changed. */
    void place(Graph graph, Node article, Node claim) {
        shelves.place(claim, shelves(graph, claim, published(graph, article)));
    }

    private static String published(Graph graph, Node article) {
        return Propositions.object(graph, article, Standard.DATE_PUBLISHED)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** Takes out an article and its claims, while the article's graph is still there. */
    void remove(Graph graph, Node article, List<Node> claims) {
        names.remove(graph, article);
        words.remove(graph, claims);
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
            if (number(description, Vocabulary.STORIES) > 0) {
                if (description.stream()
                        .anyMatch(triple -> triple.getPredicate().equals(Vocabulary.CORROBORATED))) {
                    entities.add(Vocabulary.ANYTHING);
                }
                String key = "%09d_%09d_%s"
                        .formatted(
                                number(description, Vocabulary.STORIES),
                                number(description, Vocabulary.ARTICLES),
                                day(first.flatMap(one -> one.origin().published())
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

    private List<Shelf> shelves(Graph graph, Node claim, String published) {
        Set<Node> about = new LinkedHashSet<>();
        Set<String> days = new LinkedHashSet<>();
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
                                .map(time -> day(time.getLiteralLexicalForm()))
                                .filter(day -> !day.isEmpty())
                                .ifPresent(days::add);
                    }
                });
        about.removeIf(node -> !isEntity(graph, node));
        about.add(Vocabulary.ANYTHING);
        List<Shelf> result = new ArrayList<>();
        for (Node owner : about) {
            result.add(new Shelf(Vocabulary.CLAIMS_ABOUT, List.of(owner), day(published)));
            days.forEach(day -> result.add(new Shelf(Vocabulary.CLAIMS_DATED, List.of(owner), day)));
        }
        Propositions.object(graph, claim, Vocabulary.ATTRIBUTION)
                .flatMap(attribution -> Propositions.object(graph, attribution, Vocabulary.SOURCE))
                .filter(source -> isEntity(graph, source))
                .ifPresent(source -> result.addAll(said(source, subject, day(published))));
        if (graph.contains(claim, Vocabulary.POLARITY, POSITIVE)) {
            Propositions.object(graph, claim, Vocabulary.EVENT)
                    .flatMap(event -> Propositions.object(graph, event, Vocabulary.CATEGORY))
                    .ifPresent(category -> {
                        Set<String> months = days.stream()
                                .filter(day -> day.length() >= MONTH)
                                .map(Catalogue::month)
                                .collect(Collectors.toSet());
                        for (String month : months.isEmpty() ? Set.of(month(published)) : months) {
                            result.add(new Shelf(Vocabulary.DEEDS_OF, List.of(Vocabulary.ANYTHING, category), month));
                            subject.filter(about::contains)
                                    .ifPresent(actor -> result.add(
                                            new Shelf(Vocabulary.DEEDS_OF, List.of(actor, category), month)));
                        }
                    });
        }
        return result;
    }

    /** The shelves of the voice of a claim, which may be whom it is about. */
    private List<Shelf> said(Node source, Optional<Node> subject, String day) {
        List<Shelf> result = new ArrayList<>();
        result.add(new Shelf(Vocabulary.CLAIMS_BY, List.of(source), day));
        if (subject.filter(one -> identity.of(one).equals(identity.of(source))).isPresent()) {
            result.add(new Shelf(Vocabulary.CLAIMS_OF_ITSELF, List.of(source), day));
            result.add(new Shelf(Vocabulary.CLAIMS_OF_ITSELF, List.of(Vocabulary.ANYTHING), day));
        }
        return result;
    }

    private static boolean isEntity(Graph graph, Node node) {
        return graph.contains(node, Standard.TYPE, Vocabulary.ENTITY);
    }

    private static String month(String date) {
        return date.length() > MONTH ? date.substring(0, MONTH) : date;
    }

    private static String day(String date) {
        Matcher match = DATE.matcher(date);
        return match.lookingAt() ? match.group() : "";
    }
}

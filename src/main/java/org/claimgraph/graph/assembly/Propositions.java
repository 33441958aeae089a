package org.claimgraph.graph.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.graph.EntityClasses;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Terms;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.graph.WordList;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Iris;
import org.claimgraph.model.RoleName;

/**
 * What the claims of an article say, whoever says it and however surely: subject, predicate, object.
 *
 * <p>A phrase that denotes an entity stands for it, any other phrase, and an object that denotes the subject, for its words. The words of a subject mean nothing outside their article
 * ("the minister"), nor do vague words of an object ("that"), verbs that say too little ("made comments") or the rest of a title: propositions with
 * them stay inside it.
 */
final class Propositions {
    /** What a proposition is, apart from who claims it. */
    static final List<Node> PROPERTIES = List.of(
            Standard.TYPE, Vocabulary.OF_SUBJECT, Vocabulary.OF_PREDICATE, Vocabulary.OF_OBJECT, Vocabulary.VALUE_SLOT);

    /** Predicates that mean something else in every article. */
    private static final Set<String> VAGUE = WordList.read("assembly-vague-predicates.txt");

    /** Roles without which a claim without an entity for its object says something else. */
    private static final Set<Node> MORE = Set.of(Terms.node(RoleName.TOPIC), Terms.node(RoleName.OTHER));

    /** Some of a people or a party, others in each text. */
    private static final Node GROUP = EntityClasses.shipped().of(EntityType.GROUP);

    private static final Node PERSON = EntityClasses.shipped().of(EntityType.PERSON);

    private static final Pattern NAME = Pattern.compile("^.*[:#]");

    private final Iris iris;
    private final Identity identity;

    Propositions(Iris iris, Identity identity) {
        this.iris = iris;
        this.identity = identity;
    }

    /** What a claim says. */
    record Proposition(Node node, Set<Triple> triples) {}

    /** The proposition that {@code claim}, which stands in {@code graph}, expresses. */
    Proposition of(Graph graph, Node claim, Node article) {
        Slot subject =
                slot(graph, claim, Standard.SUBJECT, Vocabulary.SUBJECT_PASSAGE).orElseGet(() -> wording(""));
        Node predicate = object(graph, claim, Standard.PREDICATE).orElseThrow();
        Optional<Slot> object = date(graph, claim, predicate).or(() -> slot(
                        graph, claim, Standard.OBJECT, Vocabulary.OBJECT_PASSAGE)
                .map(slot -> slot.equals(subject) ? spelled(graph, claim).orElse(slot) : slot));
        boolean travels = subject.isEntity()
                && !isVague(predicate)
                && !(VAGUE.contains(name(predicate) + " Person")
                        && (is(graph, claim, Standard.SUBJECT, PERSON) || is(graph, claim, Standard.OBJECT, PERSON)))
                && object.map(Slot::travels).orElse(isWhole(predicate))
                && (object.filter(Slot::isEntity).isPresent()
                        || !(hasTopic(graph, claim) || VAGUE.contains(name(predicate) + " words")))
                && WholeTitle.is(graph, claim, predicate, article)
                && !is(graph, claim, Standard.SUBJECT, GROUP);
        String scope = travels ? "" : article.getURI();
        Node node = NodeFactory.createURI(iris.of(
                "proposition",
                scope,
                subject.meaning().toString(),
                predicate.getURI(),
                object.map(slot -> slot.meaning().toString()).orElse("")));
        Set<Triple> triples = new HashSet<>();
        triples.add(Triple.create(node, Standard.TYPE, Vocabulary.PROPOSITION));
        triples.add(Triple.create(node, Vocabulary.OF_SUBJECT, subject.meaning()));
        triples.add(Triple.create(node, Vocabulary.OF_PREDICATE, predicate));
        object.ifPresent(slot -> triples.add(Triple.create(node, Vocabulary.OF_OBJECT, slot.meaning())));
        ValueSlot.of(iris, scope, subject.meaning(), predicate, object.map(Slot::meaning))
                .forEach(slot -> triples.add(Triple.create(node, Vocabulary.VALUE_SLOT, slot)));
        return new Proposition(node, triples);
    }

    /**
     * Whether a predicate says something without an object: a relation, or a passive, noun or adjective with "be" ({@code be_killed}, {@code
     * be_president}). A verb alone ({@code go}, {@code move_on}) says too little to be the same elsewhere.
     */
    static boolean isWhole(Node predicate) {
        return predicate.getURI().startsWith(Vocabulary.NAMESPACE) || isBeing(predicate);
    }

    /** Whether a predicate means something else in every article. */
    static boolean isVague(Node predicate) {
        return VAGUE.contains(name(predicate));
    }

    /** Whether what stands in this place of a claim is of that class. */
    private static boolean is(Graph graph, Node claim, Node place, Node type) {
        return object(graph, claim, place)
                .filter(thing -> graph.contains(thing, Standard.TYPE, type))
                .isPresent();
    }

    /** Whether a predicate is a passive, or a noun or an adjective with "be" ({@code be_president}). */
    static boolean isBeing(Node predicate) {
        return name(predicate).startsWith("be_");
    }

    /** The lemma of a predicate, or the local name of a relation. */
    static String name(Node predicate) {
        return NAME.matcher(predicate.getURI()).replaceFirst("");
    }

    /** Whether a claim says what it is about besides: "assured of a seat" is more than "assured". */
    private static boolean hasTopic(Graph graph, Node claim) {
        return graph.find(claim, Vocabulary.HAS_ROLE, Node.ANY).toList().stream()
                .flatMap(triple -> object(graph, triple.getObject(), Vocabulary.ROLE_NAME).stream())
                .anyMatch(MORE::contains);
    }

    /** What fills the place of a subject or an object. */
    private record Slot(Node meaning, boolean isEntity) {
        boolean travels() {
            return isEntity || Wording.travels(meaning.getLiteralLexicalForm());
        }
    }

    private Optional<Slot> slot(Graph graph, Node claim, Node thing, Node passage) {
        return object(graph, claim, thing).map(node -> {
            if (!object(graph, claim, passage).equals(Optional.of(node))) {
                return new Slot(identity.of(node), true);
            }
            return wording(words(graph, node));
        });
    }

    /** The object of a functional relation that is a date: "Friday" is another day in each article. */
    private static Optional<Slot> date(Graph graph, Node claim, Node predicate) {
        if (!ValueSlot.isFunctional(predicate)) {
            return Optional.empty();
        }
        return object(graph, claim, Vocabulary.OBJECT_VALUE)
                .filter(Calendar::isDate)
                .filter(value -> object(graph, claim, Vocabulary.OBJECT_PASSAGE)
                        .filter(words -> Calendar.tell(words(graph, words), value.getLiteralLexicalForm()))
                        .isPresent())
                .map(value -> new Slot(NodeFactory.createLiteralString(value.getLiteralLexicalForm()), false));
    }

    /** The object by its words: "a novice" in "she is a novice" denotes her, but that is not what is said. */
    private static Optional<Slot> spelled(Graph graph, Node claim) {
        return object(graph, claim, Vocabulary.OBJECT_PASSAGE).map(passage -> wording(words(graph, passage)));
    }

    private static Slot wording(String words) {
        return new Slot(NodeFactory.createLiteralString(Wording.of(words)), false);
    }

    /** The words of a passage. */
    static String words(Graph graph, Node passage) {
        return graph.find(passage, Standard.HAS_SELECTOR, Node.ANY).toList().stream()
                .flatMap(triple -> object(graph, triple.getObject(), Standard.EXACT).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    static Optional<Node> object(Graph graph, Node subject, Node property) {
        var found = graph.find(subject, property, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
        } finally {
            found.close();
        }
    }
}

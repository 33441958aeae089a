package org.claimgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Event;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Tense;
import org.claimgraph.model.Value;

/** The triples of a claim → the claim. */
final class ClaimReader {
    private final Iris iris;
    private final PassageReader passages;

    ClaimReader(Iris iris, PassageReader passages) {
        this.iris = iris;
        this.passages = passages;
    }

    Claim read(Facts claim) {
        return new Claim(
                claim.iri(),
                claim.follow(Standard.WAS_DERIVED_FROM).iri(),
                argument(
                        claim,
                        Standard.SUBJECT,
                        Vocabulary.SUBJECT_PASSAGE,
                        value(claim, Vocabulary.SUBJECT_VALUE, Vocabulary.SUBJECT_LEXICAL_FORM)),
                predicate(claim),
                argument(
                        claim,
                        Standard.OBJECT,
                        Vocabulary.OBJECT_PASSAGE,
                        value(claim, Vocabulary.OBJECT_VALUE, Vocabulary.OBJECT_LEXICAL_FORM)),
                claim.inOrder(Vocabulary.HAS_ROLE).stream().map(this::role).toList(),
                claim.find(Vocabulary.EVENT).map(event -> event(claim.of(event))),
                claim.findIri(Vocabulary.ATTRIBUTION),
                Terms.read(Polarity.class, claim.get(Vocabulary.POLARITY)),
                Terms.read(Certainty.class, claim.get(Vocabulary.CERTAINTY)),
                Terms.read(Tense.class, claim.get(Vocabulary.TENSE)),
                passages.citation(claim.follow(Vocabulary.HAS_EVIDENCE)),
                claim.fraction(Vocabulary.CONFIDENCE),
                claim.text(Vocabulary.EXTRACTOR));
    }

    private Predicate predicate(Facts claim) {
        String lemma = claim.text(Vocabulary.LEMMA);
        Node node = claim.get(Standard.PREDICATE);
        boolean word = node.equals(Predicates.node(iris, lemma));
        return new Predicate(
                passages.span(claim.follow(Vocabulary.PREDICATE_PASSAGE)),
                lemma,
                word ? Optional.empty() : Optional.of(node.toString()));
    }

    private Role role(Facts role) {
        Optional<Value> value = value(role, Vocabulary.VALUE, Vocabulary.LEXICAL_FORM);
        Argument argument = argument(role, Vocabulary.FILLER, Vocabulary.PASSAGE, value)
                .orElseThrow(() -> new GraphException(role.iri(), "has no filler"));
        return new Role(Terms.read(RoleName.class, role.get(Vocabulary.ROLE_NAME)), argument);
    }

    private static Event event(Facts event) {
        return PloverTerms.event(event.get(Vocabulary.CATEGORY), event.find(Vocabulary.MODE));
    }

    /** What {@code thing} points at: the passage itself where the phrase denotes no entity. */
    private Optional<Argument> argument(Facts facts, Node thing, Node passage, Optional<Value> value) {
        return facts.find(thing).map(node -> {
            Facts where = facts.follow(passage);
            Optional<String> entity = node.equals(where.node()) ? Optional.empty() : Optional.of(node.toString());
            return new Argument(passages.span(where), entity, value);
        });
    }

    private static Optional<Value> value(Facts facts, Node property, Node written) {
        return facts.find(property).map(literal -> Literals.value(literal, facts.find(written)));
    }
}

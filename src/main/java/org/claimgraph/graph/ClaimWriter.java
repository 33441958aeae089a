package org.claimgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Event;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Role;
import org.claimgraph.model.Value;

/** Claims → triples: a node with subject, predicate, object and roles, its voice, its citation and where it comes from. */
final class ClaimWriter {
    private final Triples triples;
    private final Iris iris;
    private final PassageWriter passages;
    private final Node run;

    ClaimWriter(Triples triples, Iris iris, PassageWriter passages, Node run) {
        this.triples = triples;
        this.iris = iris;
        this.passages = passages;
        this.run = run;
    }

    void write(Claim claim, int position) {
        Node node = Triples.iri(claim.id());
        triples.add(node, Standard.TYPE, Vocabulary.CLAIM);
        triples.add(node, Standard.WAS_DERIVED_FROM, Triples.iri(claim.article()));
        triples.add(node, Standard.WAS_GENERATED_BY, run);
        triples.add(node, Standard.POSITION, Literals.integer(position));
        claim.subject().ifPresent(subject -> subject(node, subject));
        predicate(node, claim);
        claim.object().ifPresent(object -> object(node, object));
        for (int i = 0; i < claim.roles().size(); i++) {
            role(node, claim.roles().get(i), i + 1);
        }
        claim.event().ifPresent(event -> event(node, event));
        triples.add(node, Vocabulary.ATTRIBUTION, claim.attribution().map(Triples::iri));
        triples.add(node, Vocabulary.POLARITY, Terms.node(claim.polarity()));
        triples.add(node, Vocabulary.CERTAINTY, Terms.node(claim.certainty()));
        triples.add(node, Vocabulary.TENSE, Terms.node(claim.tense()));
        triples.add(node, Vocabulary.HAS_EVIDENCE, passages.passage(claim.citation()));
        triples.add(node, Vocabulary.CONFIDENCE, Literals.fraction(claim.confidence()));
        triples.add(node, Vocabulary.EXTRACTOR, claim.extractor());
    }

    private void subject(Node claim, Argument subject) {
        Node passage = passages.passage(subject.span());
        triples.add(claim, Standard.SUBJECT, thing(subject, passage));
        triples.add(claim, Vocabulary.SUBJECT_PASSAGE, passage);
        value(claim, Vocabulary.SUBJECT_VALUE, Vocabulary.SUBJECT_LEXICAL_FORM, subject.value());
    }

    private void predicate(Node claim, Claim of) {
        String lemma = of.predicate().lemma();
        Node predicate = of.predicate().relation().map(Triples::iri).orElseGet(() -> {
            Node word = Predicates.node(iris, lemma);
            triples.add(word, Standard.LABEL, lemma);
            return word;
        });
        triples.add(claim, Standard.PREDICATE, predicate);
        triples.add(
                claim,
                Vocabulary.PREDICATE_PASSAGE,
                passages.passage(of.predicate().span()));
        triples.add(claim, Vocabulary.LEMMA, lemma);
    }

    private void object(Node claim, Argument object) {
        Node passage = passages.passage(object.span());
        triples.add(claim, Standard.OBJECT, thing(object, passage));
        triples.add(claim, Vocabulary.OBJECT_PASSAGE, passage);
        value(claim, Vocabulary.OBJECT_VALUE, Vocabulary.OBJECT_LEXICAL_FORM, object.value());
    }

    private void role(Node claim, Role role, int position) {
        Node passage = passages.passage(role.argument().span());
        Node node = Triples.iri(iris.of("role", claim.getURI(), Integer.toString(position)));
        triples.add(claim, Vocabulary.HAS_ROLE, node);
        triples.add(node, Standard.TYPE, Vocabulary.ROLE);
        triples.add(node, Standard.POSITION, Literals.integer(position));
        triples.add(node, Vocabulary.ROLE_NAME, Terms.node(role.name()));
        triples.add(node, Vocabulary.FILLER, thing(role.argument(), passage));
        triples.add(node, Vocabulary.PASSAGE, passage);
        value(node, Vocabulary.VALUE, Vocabulary.LEXICAL_FORM, role.argument().value());
    }

    private void event(Node claim, Event event) {
        Node node = Triples.iri(iris.of("event", claim.getURI()));
        triples.add(claim, Vocabulary.EVENT, node);
        triples.add(node, Standard.TYPE, Standard.SEM_EVENT);
        triples.add(node, Vocabulary.CATEGORY, PloverTerms.category(event));
        triples.add(node, Vocabulary.MODE, PloverTerms.mode(event));
    }

    private void value(Node node, Node property, Node written, Optional<Value> value) {
        triples.add(node, property, value.map(Literals::value));
        triples.add(node, written, value.flatMap(Literals::lexicalForm));
    }

    private static Node thing(Argument argument, Node passage) {
        return argument.entity().map(Triples::iri).orElse(passage);
    }
}

package org.claimgraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Iris;

/**
 * What a claim says, without voice, polarity and certainty: the node where claims of several articles meet.
 *
 * <p>A phrase that denotes an entity stands for it, any other phrase for its words. The words of a subject mean nothing outside their
 * article ("the minister"), so propositions about them stay inside it; an object's words ("rockets") may meet.
 */
final class PropositionWriter {
    private final Triples triples;
    private final Iris iris;

    PropositionWriter(Triples triples, Iris iris) {
        this.triples = triples;
        this.iris = iris;
    }

    void write(Node claim, Claim of, Node predicate) {
        Optional<Node> subject = of.subject().map(PropositionWriter::meaning);
        Optional<Node> object = of.object().map(PropositionWriter::meaning);
        boolean known = of.subject().flatMap(Argument::entity).isPresent();
        Node proposition = Triples.iri(iris.of(
                "proposition",
                known ? "" : of.article(),
                subject.map(Node::toString).orElse(""),
                predicate.getURI(),
                object.map(Node::toString).orElse("")));
        triples.add(claim, Vocabulary.EXPRESSES, proposition);
        triples.add(proposition, Standard.TYPE, Vocabulary.PROPOSITION);
        triples.add(proposition, Vocabulary.OF_SUBJECT, subject);
        triples.add(proposition, Vocabulary.OF_PREDICATE, predicate);
        triples.add(proposition, Vocabulary.OF_OBJECT, object);
    }

    private static Node meaning(Argument argument) {
        return argument.entity().map(Triples::iri).orElseGet(() -> Literals.string(words(argument)));
    }

    private static String words(Argument argument) {
        return Normalizer.normalize(argument.span().text(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}

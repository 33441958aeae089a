package org.claimgraph.development;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Predicate;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.ontology.Relation;
import org.claimgraph.record.RecordReader;
import org.claimgraph.record.RecordWriter;

/**
 * Reads a record stream again with the ontology as it is now, as {@code build --remap} does with a store, so that what a change of words
 * does to the figures is known in seconds.
 *
 * <p>Arguments: the records, the output, and any number of local names of relations. A relation that is none of these but a special case of
 * one is written as that one: this is what a question sees that asks for the general relation.
 */
public final class ReadAgain {
    private ReadAgain() {}

    /** Writes the records. */
    public static void main(String[] args) throws Exception {
        Ontology ontology = Ontology.shipped();
        Interpreter interpreter = new Interpreter(ontology, Iris.DEFAULT);
        Set<String> asked = new LinkedHashSet<>(Arrays.asList(args).subList(2, args.length));
        try (var in = new RecordReader(Files.newInputStream(Path.of(args[0])), args[0], Instant.EPOCH);
                var out = new RecordWriter(Files.newOutputStream(Path.of(args[1])))) {
            for (var next = in.read(); next.isPresent(); next = in.read()) {
                Extraction read = interpreter.interpret(next.get());
                out.write(new Extraction(
                        read.article(),
                        read.mentions(),
                        read.attributions(),
                        read.claims().stream()
                                .map(claim -> general(claim, ontology, asked))
                                .toList()));
            }
        }
    }

    private static Claim general(Claim claim, Ontology ontology, Set<String> asked) {
        Predicate told = claim.predicate();
        Optional<String> general = told.relation()
                .filter(iri -> !asked.contains(localName(iri)))
                .flatMap(ontology.relations()::find)
                .flatMap(relation -> nearest(relation, ontology, asked));
        return general.isEmpty()
                ? claim
                : new Claim(
                        claim.id(),
                        claim.article(),
                        claim.subject(),
                        new Predicate(told.span(), told.lemma(), general),
                        claim.object(),
                        claim.roles(),
                        claim.event(),
                        claim.attribution(),
                        claim.polarity(),
                        claim.certainty(),
                        claim.tense(),
                        claim.citation(),
                        claim.confidence(),
                        claim.extractor());
    }

    /** Of the relations that are asked for and that {@code relation} is a case of, the one that is itself a case of most others. */
    private static Optional<String> nearest(Relation relation, Ontology ontology, Set<String> asked) {
        return relation.general().stream()
                .filter(iri -> asked.contains(localName(iri)))
                .max((a, b) -> Integer.compare(depth(a, ontology), depth(b, ontology)));
    }

    private static int depth(String iri, Ontology ontology) {
        return ontology.relations().find(iri).map(r -> r.general().size()).orElse(0);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}

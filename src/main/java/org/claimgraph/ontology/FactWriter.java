package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.AttributionKind;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Span;
import org.claimgraph.model.Tense;

/** Facts → claims: the claim that a fact is read from gets its relation where it has the same two sides; else a claim is added. */
final class FactWriter {
    /** How likely a reader accepts what a phrase tells in passing, of somebody or something with a name and of others ("five boats"). */
    private static final double OF_NAMED = 0.7;

    private static final double OF_OTHERS = 0.3;

    private final Extraction extraction;
    private final Iris iris;
    private final Wording wording;
    private final FunctionWords functions;
    private final Sentences sentences;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Set<List<Object>> told = new HashSet<>();

    FactWriter(Extraction extraction, Iris iris, Wording wording, FunctionWords functions) {
        this.extraction = extraction;
        this.iris = iris;
        this.wording = wording;
        this.functions = functions;
        this.sentences = new Sentences(extraction);
        extraction.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    /** All claims of the extraction in text order, with {@code readings} written into them. */
    List<Claim> write(List<Reading> readings) {
        List<Reading> further = new ArrayList<>();
        for (Reading reading : MostSpecific.of(readings, sentences)) {
            if (!set(reading)) {
                further.add(reading);
            }
        }
        further.forEach(this::add);
        return claims.values().stream()
                .sorted(Comparator.comparing(c -> c.predicate().span()))
                .toList();
    }

    /** Sets the relation of the claim that {@code reading} is read from, where that says just this. */
    private boolean set(Reading reading) {
        Optional<Claim> base = reading.base().map(claim -> claims.get(claim.id()));
        if (base.isEmpty() || base.get().predicate().relation().isPresent()) {
            return false;
        }
        Claim claim = base.get();
        boolean isStraight = has(claim.subject(), reading.subject()) && has(claim.object(), reading.object());
        boolean isReversed = has(claim.subject(), reading.object()) && has(claim.object(), reading.subject());
        Optional<String> relation =
                isStraight || isReversed && reading.relation().isSymmetric()
                        ? Optional.of(reading.relation().iri())
                        : isReversed ? reading.relation().inverse() : Optional.empty();
        relation.ifPresent(iri -> {
            claims.put(
                    claim.id(),
                    Claims.withPredicate(
                            claim,
                            new Predicate(
                                    claim.predicate().span(), claim.predicate().lemma(), Optional.of(iri))));
            told.add(key(reading));
        });
        return relation.isPresent();
    }

    private static boolean has(Optional<Argument> slot, Argument filler) {
        return slot.stream()
                .anyMatch(argument -> argument.equals(filler)
                        || argument.entity().isPresent()
                                && argument.entity().equals(filler.entity())
                                && argument.span().overlaps(filler.span()));
    }

    private static List<Object> key(Reading reading) {
        return List.of(
                reading.relation().iri(),
                reading.subject().entity().orElse(reading.subject().span().toString()),
                reading.object().entity().orElse(reading.object().span().toString()),
                reading.predicate());
    }

    private void add(Reading reading) {
        Span start = reading.predicate();
        Optional<Span> sentence = reading.base().map(b -> b.citation().span()).or(() -> sentences.of(start));
        if (sentence.isEmpty() || !told.add(key(reading))) {
            return;
        }
        Optional<String> voice = reading.base().isPresent()
                ? reading.base().get().attribution()
                : sentences.voice(start).filter(a -> isSaid(a, start)).map(Attribution::id);
        Polarity polarity = reading.base().map(Claim::polarity).orElse(Polarity.POSITIVE);
        Predicate predicate = predicate(reading);
        String id = id(reading, predicate, polarity, voice);
        if (claims.containsKey(id)) {
            predicate = new Predicate(
                    predicate.span(),
                    reading.relation().label(),
                    Optional.of(reading.relation().iri()));
            id = id(reading, predicate, polarity, voice);
        }
        Citation citation = reading.base()
                .map(Claim::citation)
                .orElseGet(() -> extraction.article().cite(sentence.get()));
        claims.putIfAbsent(
                id,
                new Claim(
                        id,
                        extraction.article().id(),
                        Optional.of(reading.subject()),
                        predicate,
                        Optional.of(reading.object()),
                        List.of(),
                        Optional.empty(),
                        voice,
                        polarity,
                        reading.base().map(Claim::certainty).orElse(Certainty.CERTAIN),
                        reading.isPast()
                                ? Tense.PAST
                                : reading.base().map(Claim::tense).orElse(Tense.PRESENT),
                        citation,
                        reading.base().map(Claim::confidence).orElseGet(() -> inPassing(reading)),
                        Interpreter.NAME));
    }

    private static double inPassing(Reading reading) {
        boolean isNamed = reading.subject().span().text().codePoints().anyMatch(Character::isUpperCase);
        return isNamed ? OF_NAMED : OF_OTHERS;
    }

    /** Whether the source of {@code voice} itself uses the words {@code span}, and not who reports what it says. */
    private boolean isSaid(Attribution voice, Span span) {
        return voice.kind() == AttributionKind.DIRECT || wording.isQuoted(span);
    }

    /** Whether a passive is read from its other side, so that the verb alone says what its agent does: "a firm → led by Kol". */
    private boolean isTurned(Reading reading) {
        int last = wording.until(reading.predicate().end()) - 1;
        return reading.object().span().start() < reading.predicate().start()
                && reading.predicate().end() <= reading.subject().span().start()
                && reading.predicate().parts().isEmpty()
                && wording.lower(last).equals("by")
                && wording.word(last).start() > reading.predicate().start();
    }

    /** The predicate of {@code reading}, with the preposition before the object where the object is a further phrase of a verb. */
    private Predicate predicate(Reading reading) {
        Optional<String> relation = Optional.of(reading.relation().iri());
        if (isTurned(reading)) {
            int by = wording.until(reading.predicate().end()) - 1;
            return new Predicate(wording.span(by - 1, by), reading.relation().label(), relation);
        }
        int before = wording.at(reading.object().span().start()) - 1;
        if (reading.base().isEmpty()
                || !functions.is(wording.lower(before), "preposition")
                || reading.object().span().start() < reading.predicate().start()
                || wording.span(before, before + 1).overlaps(reading.predicate())
                || reading.lemma().endsWith(" " + wording.lower(before))) {
            return new Predicate(reading.predicate(), reading.lemma(), relation);
        }
        List<Span> parts = new ArrayList<>(reading.predicate().pieces());
        parts.add(wording.span(before, before + 1));
        return new Predicate(Span.ofParts(parts), reading.lemma() + " " + wording.lower(before), relation);
    }

    private String id(Reading reading, Predicate predicate, Polarity polarity, Optional<String> voice) {
        return iris.claim(
                extraction.article().id(),
                Optional.of(reading.subject().span()),
                predicate,
                Optional.of(reading.object().span()),
                List.of(),
                polarity,
                voice);
    }
}

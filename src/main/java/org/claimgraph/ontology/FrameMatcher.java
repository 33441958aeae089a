package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;

/** Fills a frame: every pair of what fills its two sides is a fact. */
final class FrameMatcher {
    private static final int LONGEST_CHAIN = 4;

    private final Relations relations;
    private final Wording wording;
    private final Things things;
    private final Filling filling;
    private final FunctionWords functions;

    FrameMatcher(
            Relations relations,
            Wording wording,
            Things things,
            FunctionWords functions,
            Demonyms demonyms,
            Soundness soundness) {
        this.relations = relations;
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.filling = new Filling(wording, things, functions, demonyms, soundness);
    }

    /** What surrounds a word: its places with what fills them, and what a fact read from it gets. */
    record Surroundings(
            Map<Slot, List<Argument>> slots, Span predicate, String lemma, Optional<Claim> base, boolean isPast) {}

    /** The facts that {@code frame} states in {@code around}. */
    List<Reading> match(Frame frame, Surroundings around) {
        List<Reading> result = new ArrayList<>();
        Optional<Relation> relation = relations.find(frame.relation());
        if (relation.isEmpty() || !isHeaded(Slot.SUBJECT, frame.withSubject(), around) || !hasObject(frame, around)) {
            return result;
        }
        Set<EntityType> domain = narrower(frame.subjectTypes(), relation.get().domain());
        Set<EntityType> range = narrower(frame.objectTypes(), relation.get().range());
        for (Argument subject : fillers(frame.subject(), around, domain, false)) {
            for (Argument object :
                    fillers(frame.object(), around, range, relation.get().leadsToValue())) {
                if (!isSame(subject, object) && isNamed(object, frame)) {
                    result.add(new Reading(
                            relation.get(),
                            subject,
                            object,
                            around.predicate(),
                            around.lemma(),
                            around.base(),
                            around.isPast()));
                }
            }
        }
        return result;
    }

    private static Set<EntityType> narrower(Set<EntityType> own, Set<EntityType> general) {
        return own.isEmpty() ? general : own;
    }

    private Set<Argument> fillers(Set<Slot> slots, Surroundings around, Set<EntityType> types, boolean isValue) {
        Set<Argument> result = new LinkedHashSet<>();
        for (Slot slot : slots) {
            for (Argument argument : around.slots().getOrDefault(slot, List.of())) {
                Optional<Argument> filler = isValue ? filling.date(argument) : filling.thing(argument, types);
                filler.ifPresent(result::add);
                if (isPlace(types)) {
                    filler.ifPresent(place -> addWider(place, types, result));
                }
            }
        }
        return result;
    }

    /** Whether {@code types} are those of places. */
    static boolean isPlace(Set<EntityType> types) {
        return types.contains(EntityType.LOCATION) && !types.contains(EntityType.PERSON);
    }

    /** Adds the places that {@code place} lies in: "Ovar, Lurania". */
    private void addWider(Argument place, Set<EntityType> types, Set<Argument> into) {
        int at = wording.until(place.span().end());
        for (int n = 0; n < LONGEST_CHAIN && wording.lower(at).equals(","); n++) {
            Optional<Thing> wider = things.startingAt(at + 1)
                    .filter(thing -> thing.type().filter(types::contains).isPresent() && !thing.isPronoun());
            if (wider.isEmpty()) {
                return;
            }
            into.add(wider.get().argument());
            at = wider.get().to();
        }
    }

    private boolean hasObject(Frame frame, Surroundings around) {
        if (frame.withoutObject()) {
            return around.base().filter(claim -> claim.object().isPresent()).isEmpty();
        }
        return isHeaded(Slot.OBJECT, frame.withObject(), around);
    }

    /** Whether something in {@code slot} has one of {@code nouns} as its head, or none is asked for. */
    private boolean isHeaded(Slot slot, Set<String> nouns, Surroundings around) {
        return nouns.isEmpty()
                || around.slots().getOrDefault(slot, List.of()).stream()
                        .anyMatch(argument -> nouns.stream().anyMatch(noun -> isHead(noun, argument)));
    }

    /** Whether {@code noun} is the head of {@code phrase}: its last word before any preposition. */
    private boolean isHead(String noun, Argument phrase) {
        int from = wording.at(phrase.span().start());
        int to = from;
        int end = wording.until(phrase.span().end());
        while (to < end && !functions.is(wording.lower(to), "preposition") && wording.isWord(to)) {
            to++;
        }
        String head = to > from ? wording.lower(to - 1) : "";
        return head.equals(noun) || Inflection.plurals(noun).contains(head);
    }

    private boolean isNamed(Argument object, Frame frame) {
        return frame.objectNamed().isEmpty()
                || things.names(object).stream()
                        .anyMatch(name -> frame.objectNamed().stream().anyMatch(word -> hasWord(name, word)));
    }

    private static boolean hasWord(String name, String word) {
        String words = " " + name.replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
        return words.contains(" " + word + " ") || words.contains(" " + word + "s ");
    }

    private static boolean isSame(Argument a, Argument b) {
        return a.span().overlaps(b.span())
                || a.entity().isPresent() && a.entity().equals(b.entity());
    }
}

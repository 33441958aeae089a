package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;
import org.claimgraph.model.Span;
import org.claimgraph.model.Value;

/** The facts that a phrase states of what it names, whatever its noun: where it is ("the troops in Ovar"), how many they are ("two troops"). */
final class PhraseReader {
    /** The entry whose frames hold for any noun. */
    private static final String ANY = "*";

    private static final String ATTRIBUTE = "https://w3id.org/claimgraph#hasAttribute";
    private static final int LONGEST_GAP = 4;
    private static final Set<EntityType> COUNTED = EnumSet.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.GROUP,
            EntityType.FACILITY,
            EntityType.PRODUCT,
            EntityType.EVENT);

    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final List<Frame> frames;
    private final FrameMatcher matcher;
    private final Optional<Relation> attribute;
    private final Numbers numbers = new Numbers();

    PhraseReader(
            Wording wording,
            Things things,
            FunctionWords functions,
            FrameLexicon lexicon,
            FrameMatcher matcher,
            Relations relations) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.frames = lexicon.noun(ANY);
        this.matcher = matcher;
        this.attribute = relations.find(ATTRIBUTE);
    }

    /** The facts that the phrases of {@code mentions} state. */
    List<Reading> read(Collection<Mention> mentions) {
        List<Reading> result = new ArrayList<>();
        for (Mention mention : mentions) {
            int from = wording.at(mention.span().start());
            int to = wording.until(mention.span().end());
            if (to > from && mention.kind() != MentionKind.PRONOUN) {
                place(mention, to, result);
                attribute
                        .flatMap(relation -> number(mention, from, to, relation))
                        .ifPresent(result::add);
            }
        }
        return result;
    }

    /** "the troops in the city of Ovar": what directly follows, up to the first name. */
    private void place(Mention mention, int to, List<Reading> into) {
        if (!functions.is(wording.lower(to), "preposition")) {
            return;
        }
        for (int i = to + 1; i <= to + LONGEST_GAP; i++) {
            Optional<Thing> thing = things.startingAt(i).filter(found -> !found.isPronoun());
            if (thing.isPresent()) {
                Map<Slot, List<Argument>> slots = new LinkedHashMap<>();
                slots.put(Slot.SELF, List.of(Argument.of(mention.span()).denoting(mention.entity())));
                slots.put(new Slot(wording.lower(to)), List.of(thing.get().argument()));
                var around = new FrameMatcher.Surroundings(
                        slots, wording.span(to, to + 1), "be " + wording.lower(to), Optional.empty(), false);
                frames.forEach(frame -> into.addAll(matcher.match(frame, around)));
                return;
            }
            boolean goesOn = wording.isWord(i)
                    && (!functions.isAny(wording.lower(i))
                            || functions.is(wording.lower(i), "determiner")
                            || wording.lower(i).equals("of"));
            if (!goesOn) {
                return;
            }
        }
    }

    private boolean mayComeBefore(String word) {
        return functions.is(word, "determiner") || numbers.isBound(word);
    }

    private Optional<Reading> number(Mention mention, int from, int to, Relation relation) {
        boolean counted = mention.kind() == MentionKind.NOMINAL && COUNTED.contains(mention.type());
        int at = from;
        while (at < to && numbers.value(wording.lower(at)).isEmpty() && mayComeBefore(wording.lower(at))) {
            at++;
        }
        Optional<String> number = counted ? numbers.value(wording.lower(at)) : Optional.empty();
        if (number.isEmpty() || at + 1 >= to || functions.isAny(wording.lower(at + 1)) || !wording.isWord(at + 1)) {
            return Optional.empty();
        }
        Span words = wording.span(at, at + 1);
        Span counting = wording.span(at + 1, to);
        Value value = new Value(number.get(), Optional.of("http://www.w3.org/2001/XMLSchema#integer"));
        return Optional.of(new Reading(
                relation,
                Argument.of(counting).denoting(mention.entity()),
                Argument.of(words, value),
                counting,
                "be " + wording.lower(at),
                Optional.empty(),
                false));
    }
}

package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;

/**
 * The facts that a phrase states of what it names, whatever its noun: where it is ("the troops in Ovar and Brell"), what it lies in ("Ovar,
 * Lurania"), what is among it ("the allies, including Karvonia").
 */
final class PhraseReader {
    /** The entry whose frames hold for any noun. */
    private static final String ANY = "*";

    private static final Slot COMMA = new Slot("comma");
    private static final Slot INCLUDING = new Slot("including");
    private static final int LONGEST_GAP = 4;

    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final List<Frame> frames;
    private final FrameMatcher matcher;
    private final Demonyms demonyms;

    PhraseReader(
            Wording wording,
            Things things,
            FunctionWords functions,
            FrameLexicon lexicon,
            FrameMatcher matcher,
            Demonyms demonyms) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.frames = lexicon.noun(ANY);
        this.matcher = matcher;
        this.demonyms = demonyms;
    }

    /** The facts that the phrases of {@code mentions} state. */
    List<Reading> read(Collection<Mention> mentions) {
        List<Reading> result = new ArrayList<>();
        for (Mention mention : mentions) {
            int to = wording.until(mention.span().end());
            if (to > wording.at(mention.span().start()) && mention.kind() != MentionKind.PRONOUN) {
                read(mention, to, result);
            }
        }
        return result;
    }

    private void read(Mention mention, int to, List<Reading> into) {
        String next = wording.lower(to);
        boolean isMark = next.equals(",") || next.equals("\u2013") || next.equals("(");
        int word = isMark ? to + 1 : to;
        if (functions.is(wording.lower(word), "inclusion")) {
            int from = wording.lower(word).equals("such") ? word + 2 : word + 1;
            match(mention, INCLUDING, word, row(from), into);
        } else if (functions.is(next, "preposition")) {
            match(mention, new Slot(next), to, row(to + 1), into);
        } else if (next.equals(",") && mention.kind() == MentionKind.NAME) {
            place(to + 1).ifPresent(place -> match(mention, COMMA, to, List.of(place), into));
        }
    }

    private void match(Mention mention, Slot slot, int word, List<Thing> found, List<Reading> into) {
        if (found.isEmpty()) {
            return;
        }
        Map<Slot, List<Argument>> slots = new LinkedHashMap<>();
        slots.put(Slot.SELF, List.of(Argument.of(mention.span()).denoting(mention.entity())));
        slots.put(slot, found.stream().map(Thing::argument).toList());
        String lemma = slot.equals(COMMA) ? "be in" : "be " + wording.lower(word);
        var around = new FrameMatcher.Surroundings(slots, wording.span(word, word + 1), lemma, Optional.empty(), false);
        frames.forEach(frame -> into.addAll(matcher.match(frame, around)));
    }

    /** The place that ends an address: "Ovar, Lurania". One that other places follow is a member of a row. */
    private Optional<Thing> place(int at) {
        return things.startingAt(at)
                .filter(thing -> isPlace(thing) && !thing.isPronoun() && !demonyms.has(thing))
                .filter(thing -> !isJoint(thing.to())
                        && !functions.is(wording.lower(thing.to()), "possessive")
                        && !functions.is(wording.lower(thing.to()), "auxiliary"))
                .filter(thing -> !wording.lower(thing.to()).equals(",")
                        || things.startingAt(thing.to() + 1).isEmpty() && !isJoint(thing.to() + 1));
    }

    private static boolean isPlace(Thing thing) {
        return thing.type()
                .filter(type -> type == EntityType.GEOPOLITICAL_ENTITY || type == EntityType.LOCATION)
                .isPresent();
    }

    private boolean isJoint(int i) {
        return List.of("and", "or", "&").contains(wording.lower(i));
    }

    /** The first name from word {@code from} in the same phrase, and those that are joined to it. */
    private List<Thing> row(int from) {
        List<Thing> result = new ArrayList<>();
        for (int i = from; i <= from + LONGEST_GAP; i++) {
            Optional<Thing> thing = things.startingAt(i)
                    .filter(found -> !found.isPronoun() && !demonyms.has(found) && !isBeforeNoun(found));
            if (thing.isPresent()) {
                result.add(thing.get());
                join(thing.get(), result);
                return result;
            }
            boolean goesOn = wording.isWord(i)
                    && !wording.word(i).isNumber()
                    && !things.isVerb(i)
                    && !wording.lower(i).endsWith("ing")
                    && (!functions.isAny(wording.lower(i))
                            || functions.is(wording.lower(i), "determiner")
                            || wording.lower(i).equals("of"));
            if (!goesOn) {
                return result;
            }
        }
        return result;
    }

    /** Whether {@code thing} only tells a noun after it apart: "Democratic senators", "U.S. history". */
    private boolean isBeforeNoun(Thing thing) {
        boolean isShort = thing.argument().span().text().matches("[\\p{Lu}.]{2,5}");
        return (things.isBeforeHead(thing)
                        || isShort
                        || thing.type()
                                .filter(type -> type == EntityType.GROUP || type == EntityType.ORGANIZATION)
                                .isPresent())
                && wording.isWord(thing.to())
                && !wording.word(thing.to()).isCapitalised()
                && !functions.isAny(wording.lower(thing.to()));
    }

    /** Adds the names of the sort of {@code first} that "and" or a comma joins to it. */
    private void join(Thing first, List<Thing> into) {
        int at = first.to();
        List<Thing> row = new ArrayList<>();
        while (wording.lower(at).equals(",") || isJoint(at)) {
            boolean isLast = isJoint(at) || isJoint(at + 1);
            int next = at + 1;
            while (isJoint(next) || functions.is(wording.lower(next), "determiner")) {
                next++;
            }
            Optional<Thing> thing = things.startingAt(next)
                    .filter(found -> first.type().isPresent() && found.type().equals(first.type()));
            if (thing.isEmpty()) {
                return;
            }
            row.add(thing.get());
            if (isLast) {
                into.addAll(row);
                return;
            }
            at = thing.get().to();
        }
    }
}

package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;

/** The facts in the parenthesis after a name: "Orla Venn (born 5 May 1961 in Ovar)", "Kol Aran (1901–1977)". */
final class ParenthesisReader {
    private static final int LONGEST = 40;

    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final FrameLexicon lexicon;
    private final FrameMatcher matcher;
    private final DateFinder dates;

    ParenthesisReader(
            Wording wording, Things things, FunctionWords functions, FrameLexicon lexicon, FrameMatcher matcher) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.lexicon = lexicon;
        this.matcher = matcher;
        this.dates = new DateFinder(wording);
    }

    /** The facts. */
    List<Reading> read() {
        List<Reading> result = new ArrayList<>();
        for (Thing thing : things.all()) {
            if (wording.lower(thing.to()).equals("(") && !thing.isPronoun()) {
                read(thing, result);
            }
        }
        return result;
    }

    private void read(Thing name, List<Reading> into) {
        String word = "";
        int from = name.to() + 1;
        for (int i = from; i < from + LONGEST && i < wording.size(); ) {
            String lower = wording.lower(i);
            if (lower.equals(")")) {
                return;
            }
            Optional<Thing> date = dates.startingAt(i);
            if (date.isPresent()) {
                boolean isSpan = isDash(date.get().to());
                String key = !word.isEmpty() ? word : isSpan ? "from" : isDash(i - 1) ? "until" : "";
                match(name, key, Slot.TIME, date.get(), into);
                i = date.get().to();
                word = isSpan ? "until" : word;
            } else if (!lexicon.parenthesis(lower).isEmpty()) {
                word = lower;
                i++;
            } else if (functions.is(lower, "preposition")
                    && things.startingAt(i + 1).isPresent()) {
                match(name, word, Slot.PLACE, things.startingAt(i + 1).orElseThrow(), into);
                i += 2;
            } else {
                i++;
            }
        }
    }

    private boolean isDash(int i) {
        return "-\u2013\u2014".contains(wording.lower(i)) && !wording.lower(i).isEmpty()
                || wording.lower(i).equals("to");
    }

    private void match(Thing name, String word, Slot slot, Thing filler, List<Reading> into) {
        if (name.type().stream().noneMatch(type -> type == EntityType.PERSON || type == EntityType.ORGANIZATION)) {
            return;
        }
        Map<Slot, List<Argument>> slots = new LinkedHashMap<>();
        slots.put(Slot.SELF, List.of(name.argument()));
        slots.put(slot, List.of(filler.argument()));
        var around = new FrameMatcher.Surroundings(
                slots, wording.span(name.to() + 1, filler.to()), "be " + word, Optional.empty(), false);
        lexicon.parenthesis(word).forEach(frame -> into.addAll(matcher.match(frame, around)));
    }
}

package org.claimgraph.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;

/** Which part of an argument fills a place of a relation: itself, or the first thing in it that is of a sort that the relation takes. */
final class Filling {
    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final Demonyms demonyms;
    private final Soundness soundness;

    Filling(Wording wording, Things things, FunctionWords functions, Demonyms demonyms, Soundness soundness) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.demonyms = demonyms;
        this.soundness = soundness;
    }

    /** {@code argument} as a date. */
    Optional<Argument> date(Argument argument) {
        return argument.value()
                .filter(v -> v.text().matches("-?\\d{4}.*|\\d\\d[X\\d]+.*"))
                .map(v -> argument);
    }

    /** {@code argument} as a thing of one of the {@code allowed} sorts, or of any where that is empty. */
    Optional<Argument> thing(Argument argument, Set<EntityType> allowed) {
        Optional<EntityType> type = things.type(argument);
        if (isNobody(argument) || !soundness.isWhole(argument)) {
            return Optional.empty();
        }
        if (type.isPresent() && (allowed.isEmpty() || allowed.contains(type.get()))) {
            return Optional.of(argument);
        }
        if (argument.value().isPresent() || isClause(argument)) {
            return Optional.empty();
        }
        if (allowed.equals(Frame.ANYTHING)) {
            return Optional.of(argument);
        }
        int to = wording.until(argument.span().end());
        for (int i = wording.at(argument.span().start()); i < to; i++) {
            if (functions.is(wording.lower(i), "preposition")) {
                return Optional.empty();
            }
            Optional<Thing> thing = things.startingAt(i);
            if (thing.isPresent()) {
                boolean isSure =
                        argument.entity().isEmpty() || thing.get().type().isPresent();
                boolean isAdjective = FrameMatcher.isPlace(allowed) && demonyms.has(thing.get());
                if (isSure
                        && isAllowed(thing.get(), allowed)
                        && !isAdjective
                        && !isPossessor(thing.get(), to)
                        && !isCut(thing.get(), to)
                        && soundness.isWhole(thing.get().argument())) {
                    return thing.map(Thing::argument);
                }
                i = thing.get().to() - 1;
            }
        }
        return Optional.empty();
    }

    /** Whether {@code argument} points back at its own clause ("himself") or at nobody who is known ("you"). */
    private boolean isNobody(Argument argument) {
        String word = argument.span().text().toLowerCase(Locale.ROOT);
        return functions.is(word, "reflexive") || argument.entity().isEmpty() && functions.is(word, "anybody");
    }

    /** Whether {@code argument} is something done: "attacking the ministry" is no ministry. */
    private boolean isClause(Argument argument) {
        int first = wording.at(argument.span().start());
        return wording.lower(first).equals("to")
                || wording.lower(first).endsWith("ing") && !wording.word(first).isCapitalised();
    }

    /** Whether {@code thing} is only the beginning of a name that ends before word {@code to}, or tells a noun apart ("Sunni clerics", "Venn aides"). */
    private boolean isCut(Thing thing, int to) {
        return thing.to() < to
                && wording.isWord(thing.to())
                && (wording.word(thing.to()).isCapitalised()
                        || thing.type()
                                .filter(type -> type == EntityType.GROUP || type == EntityType.PERSON)
                                .isPresent())
                && !functions.isAny(wording.lower(thing.to()));
    }

    private boolean isPossessor(Thing thing, int to) {
        return thing.to() < to
                && (functions.is(wording.lower(thing.to()), "possessive")
                        || functions.is(wording.lower(thing.from()), "possessive"));
    }

    /** Whether {@code thing} may be of one of the {@code allowed} sorts. */
    static boolean isAllowed(Thing thing, Set<EntityType> allowed) {
        return allowed.isEmpty()
                || thing.type().isEmpty()
                || allowed.contains(thing.type().get());
    }
}

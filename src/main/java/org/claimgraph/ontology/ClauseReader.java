package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Span;

/** Claims → clauses: which verb it is, whether it is passive, and the preposition before each argument. */
final class ClauseReader {
    private final Wording wording;
    private final FunctionWords functions;
    private final Predicate<String> isVerb;
    private final Function<String, Optional<String>> verbOf;

    /**
     * A reader of the claims of one text.
     *
     * @param isVerb whether a verb, with its particle, is in a lexicon
     * @param verbOf the verb of which a word is the participle
     */
    ClauseReader(
            Wording wording,
            FunctionWords functions,
            Predicate<String> isVerb,
            Function<String, Optional<String>> verbOf) {
        this.wording = wording;
        this.functions = functions;
        this.isVerb = isVerb;
        this.verbOf = verbOf;
    }

    /** The clause of {@code claim}. */
    Clause read(Claim claim) {
        String[] words = claim.predicate().lemma().split(" ");
        Optional<String> passive =
                words[0].equals("be") && words.length > 1 ? verbOf.apply(words[1]) : Optional.empty();
        int next = passive.isPresent() ? 2 : 1;
        String verb = passive.orElse(words[0]);
        if (next < words.length && isVerb.test(verb + " " + words[next])) {
            verb += " " + words[next++];
        }
        String preposition = next < words.length ? words[words.length - 1] : "";
        Map<Slot, List<Argument>> slots = new LinkedHashMap<>();
        boolean isPassive = passive.isPresent();
        claim.subject().ifPresent(subject -> put(slots, isPassive ? Slot.OBJECT : Slot.SUBJECT, subject));
        claim.object().ifPresent(object -> put(slots, slot(preposition, isPassive), object));
        for (Role role : claim.roles()) {
            Argument noun = withoutPreposition(role);
            put(slots, slot(prepositionBefore(noun), isPassive), noun);
            if (role.name() == RoleName.TIME) {
                put(slots, Slot.TIME, noun);
            } else if (role.name() == RoleName.PLACE) {
                put(slots, Slot.PLACE, noun);
            }
        }
        return new Clause(claim, verb, slots);
    }

    private static Slot slot(String preposition, boolean isPassive) {
        if (preposition.isEmpty()) {
            return isPassive ? Slot.SECOND : Slot.OBJECT;
        }
        return preposition.equals("by") && isPassive ? Slot.SUBJECT : new Slot(preposition);
    }

    private static void put(Map<Slot, List<Argument>> slots, Slot slot, Argument argument) {
        Slot free = slot.equals(Slot.OBJECT) && slots.containsKey(Slot.OBJECT) ? Slot.SECOND : slot;
        slots.computeIfAbsent(free, s -> new ArrayList<>()).add(argument);
    }

    /** What fills {@code role}, without the prepositions that it begins with; "to" may begin a clause, and stays where the role is no recipient. */
    private Argument withoutPreposition(Role role) {
        Argument argument = role.argument();
        Span span = argument.span();
        int first = wording.at(span.start());
        int end = wording.until(span.end());
        int at = first;
        while (at < end - 1
                && functions.is(wording.lower(at), "preposition")
                && (role.name() == RoleName.RECIPIENT || !wording.lower(at).equals("to"))) {
            at++;
        }
        return at == first || !span.parts().isEmpty()
                ? argument
                : new Argument(wording.span(at, end), argument.entity(), argument.value());
    }

    /** The preposition directly before {@code argument}, or nothing. */
    private String prepositionBefore(Argument argument) {
        String before = wording.lower(wording.at(argument.span().start()) - 1);
        return functions.is(before, "preposition") ? before : "";
    }
}

package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;

/** The facts that nouns state: "her brother Tol", "the founder of Brell Shipping", "Orla Venn, a Karvonian painter". */
final class NominalReader {
    /** The entry whose frames hold for any noun after a name of a people. */
    private static final String ANY = "*";

    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final FrameLexicon lexicon;
    private final FrameMatcher matcher;
    private final Demonyms demonyms;
    private final Doers doers;
    private final NounPhraseReader phrases;

    NominalReader(
            Wording wording,
            Things things,
            FunctionWords functions,
            FrameLexicon lexicon,
            FrameMatcher matcher,
            Demonyms demonyms,
            Doers doers) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.lexicon = lexicon;
        this.matcher = matcher;
        this.demonyms = demonyms;
        this.doers = doers;
        this.phrases = new NounPhraseReader(wording, things, functions, lexicon);
    }

    /** The facts, given the {@code descriptions} that claims make. */
    List<Reading> read(List<Description> descriptions) {
        List<Reading> result = new ArrayList<>();
        for (int i = 0; i < wording.size(); i++) {
            for (int length = lexicon.longestNoun(); length > 0; length--) {
                Optional<String> noun =
                        i + length <= wording.size() ? lexicon.nounOf(wording.joined(i, i + length)) : Optional.empty();
                if (noun.isPresent()) {
                    read(noun.get(), phrases.read(i, i + length), descriptions, result);
                    i += length - 1;
                    break;
                }
            }
        }
        for (Thing thing : things.all()) {
            if (demonyms.has(thing)) {
                people(thing, descriptions, result);
            }
        }
        return result;
    }

    private void read(String noun, NounPhrase phrase, List<Description> descriptions, List<Reading> into) {
        int preposition = phrases.preposition(phrase.to());
        Map<Slot, List<Argument>> slots = new LinkedHashMap<>();
        put(slots, Slot.POSSESSOR, phrase.owners());
        put(slots, Slot.MODIFIER, phrase.modifiers());
        List<Thing> complement = preposition < 0 ? List.of() : phrases.after(preposition);
        if (preposition >= 0) {
            put(slots, new Slot(wording.lower(preposition)), complement);
        }
        Optional<Claim> base = self(phrase, complement, preposition < 0, descriptions, slots)
                .or(() -> owner(phrase, descriptions, slots));
        if (isOneOfMany(noun, phrase, slots)) {
            slots.remove(Slot.SELF);
        }
        boolean isNext = preposition == phrase.to();
        String lemma = "be " + noun + (preposition < 0 ? "" : " " + wording.lower(preposition));
        match(lexicon.noun(noun), slots, predicate(phrase, isNext, base), phrase.isPast(), lemma, base, into);
    }

    /** Whether a noun in the plural would describe one alone, as where the parser takes a list for a description: "cities, Karvonia". */
    private boolean isOneOfMany(String noun, NounPhrase phrase, Map<Slot, List<Argument>> slots) {
        String form = wording.joined(phrase.noun(), phrase.to());
        List<Argument> described = slots.getOrDefault(Slot.SELF, List.of());
        return !form.equals(noun)
                && Inflection.plurals(noun).contains(form)
                && !wording.lower(phrase.from() - 1).equals("of")
                && described.size() == 1
                && isOne(described.get(0));
    }

    /** Whether {@code argument} is one by its form: a name, or a pronoun such as "she". */
    private boolean isOne(Argument argument) {
        int from = wording.at(argument.span().start());
        int last = wording.until(argument.span().end()) - 1;
        boolean isName = wording.isWord(last)
                && wording.word(last).isCapitalised()
                && !wording.lower(last).endsWith("s")
                && things.type(argument)
                        .filter(type -> type != EntityType.GROUP)
                        .isPresent();
        return from == last && functions.is(wording.lower(from), "singular")
                || isName
                        && IntStream.range(from, last)
                                .noneMatch(i -> wording.lower(i).equals("and"));
    }

    /** The noun with the preposition after it, and with the copula before it where nothing else stands between: "was the head of". */
    private Span predicate(NounPhrase phrase, boolean isNext, Optional<Claim> base) {
        int to = isNext ? phrase.to() + 1 : phrase.to();
        Span noun = wording.span(phrase.noun(), to);
        boolean isPlain =
                isNext && phrase.owners().isEmpty() && phrase.modifiers().isEmpty();
        Optional<Span> copula = base.filter(claim -> isPlain && claim.object().isPresent())
                .map(claim -> claim.predicate().span())
                .filter(span -> span.parts().isEmpty() && wording.until(span.end()) == phrase.from());
        return copula.map(span -> wording.span(wording.at(span.start()), to)).orElse(noun);
    }

    /** A name of a people before a noun that no entry needs to list: "the Karvonian novelist Orla Venn". */
    private void people(Thing people, List<Description> descriptions, List<Reading> into) {
        int to = people.to();
        while (wording.isWord(to)
                        && !functions.isAny(wording.lower(to))
                        && (!wording.word(to).isCapitalised()
                                || lexicon.nounOf(wording.lower(to)).isPresent()
                                || demonyms.is(wording.word(to).text()))
                || wording.lower(to).equals("-")) {
            to++;
        }
        if (wording.isWord(to - 1)) {
            NounPhrase phrase = new NounPhrase(
                    phrases.read(people.from(), people.to()).from(),
                    people.from(),
                    to,
                    List.of(),
                    List.of(people),
                    false);
            Map<Slot, List<Argument>> slots = new LinkedHashMap<>();
            put(slots, Slot.MODIFIER, phrase.modifiers());
            Optional<Claim> base = self(phrase, List.of(), true, descriptions, slots);
            int from = people.to() < to ? people.to() : people.from();
            boolean isPerson = to == people.to() || doers.isPerson(wording.lower(to - 1)) || isTitled(people.to(), to);
            match(
                    isPerson ? lexicon.noun(ANY) : List.of(),
                    slots,
                    wording.span(from, to),
                    false,
                    "be " + wording.joined(people.from(), to),
                    base,
                    into);
        }
    }

    private boolean isTitled(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.nounOf(wording.lower(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void match(
            List<Frame> frames,
            Map<Slot, List<Argument>> slots,
            Span words,
            boolean isPast,
            String lemma,
            Optional<Claim> base,
            List<Reading> into) {
        var around = new FrameMatcher.Surroundings(slots, words, lemma, base, isPast);
        frames.forEach(frame -> into.addAll(matcher.match(frame, around)));
    }

    /** Puts into {@code slots} whom the noun describes; the claim that says so, where one does. */
    private Optional<Claim> self(
            NounPhrase phrase,
            List<Thing> complement,
            boolean isBare,
            List<Description> descriptions,
            Map<Slot, List<Argument>> slots) {
        boolean isBound = !phrase.owners().isEmpty() || !phrase.modifiers().isEmpty();
        List<Thing> named = isBare
                ? phrases.named(phrase.to(), isBound)
                : complement.isEmpty()
                        ? List.of()
                        : behind(complement.get(complement.size() - 1).to());
        if (!named.isEmpty()) {
            put(slots, Slot.SELF, named);
            return Optional.empty();
        }
        Optional<Description> description = description(phrase, descriptions, false);
        if (description.isPresent()) {
            slots.computeIfAbsent(Slot.SELF, s -> new ArrayList<>())
                    .add(description.get().described());
            return description.map(Description::claim);
        }
        if (wording.lower(phrase.from() - 1).equals(",")
                || wording.lower(phrase.from() - 1).equals("(")) {
            things.endingAt(phrase.from() - 1).ifPresent(thing -> put(slots, Slot.SELF, List.of(thing)));
        }
        return Optional.empty();
    }

    /** Puts into {@code slots} whose act or thing the noun names by its verb: "held talks"; the claim that says so, where one does. */
    private Optional<Claim> owner(NounPhrase phrase, List<Description> descriptions, Map<Slot, List<Argument>> slots) {
        Optional<Description> owned =
                phrase.owners().isEmpty() ? description(phrase, descriptions, true) : Optional.empty();
        owned.ifPresent(description -> slots.put(Slot.POSSESSOR, List.of(description.described())));
        return owned.map(Description::claim);
    }

    /** Of {@code descriptions}, the one that the noun of {@code phrase} heads. */
    private Optional<Description> description(NounPhrase phrase, List<Description> descriptions, boolean isOwned) {
        return descriptions.stream()
                .filter(description -> description.isOwned() == isOwned
                        && description.from() <= phrase.noun()
                        && phrase.noun() < description.to()
                        && isHead(description.from(), phrase.from())
                        && !isOfNearer(phrase, description))
                .findFirst();
    }

    /** Whether another person is named directly before the comma of {@code phrase}: "Orla Venn and Tol Aran, the envoy". */
    private boolean isOfNearer(NounPhrase phrase, Description description) {
        int comma = phrase.from() - 1;
        while (functions.is(wording.lower(comma), "determiner")) {
            comma--;
        }
        Optional<Thing> nearer = wording.lower(comma).equals(",")
                ? things.endingAt(comma)
                        .filter(thing -> thing.type().equals(Optional.of(EntityType.PERSON)) && !thing.isPronoun())
                : Optional.empty();
        return nearer.filter(thing -> !thing.argument()
                                .span()
                                .overlaps(description.described().span())
                        && !thing.argument()
                                .entity()
                                .equals(description.described().entity()))
                .isPresent();
    }

    /** The name between commas behind a noun and its complement: "the founder of Brell Shipping, Orla Venn, …". */
    private List<Thing> behind(int at) {
        if (!wording.lower(at).equals(",")) {
            return List.of();
        }
        return things.startingAt(at + 1)
                .filter(thing -> thing.type().isPresent() && !thing.isPronoun() && !wording.isWord(thing.to()))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether nothing between {@code from} and {@code to} subordinates what follows. */
    private boolean isHead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (functions.is(wording.lower(i), "preposition")
                    && !wording.lower(i - 1).equals("one")) {
                return false;
            }
        }
        return true;
    }

    private static void put(Map<Slot, List<Argument>> slots, Slot slot, List<Thing> found) {
        if (!found.isEmpty()) {
            slots.computeIfAbsent(slot, s -> new ArrayList<>())
                    .addAll(found.stream().map(Thing::argument).toList());
        }
    }
}

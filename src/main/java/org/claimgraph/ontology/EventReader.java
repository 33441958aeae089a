package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Event;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.Tense;

/**
 * Which political event a claim tells (PLOVER manual, Open Event Data Alliance): the act that its verb names, or its verb and its noun
 * together ("launched an attack"); to promise it is AGREE, to announce it as a harm THREATEN, to refuse it REJECT, to ask for it REQUEST.
 */
final class EventReader {
    private static final Event AGREE = plain("AGREE");
    private static final Event THREATEN = plain("THREATEN");
    private static final Event REJECT = plain("REJECT");
    private static final Event REQUEST = plain("REQUEST");
    private static final Event DISCONTINUE = new Event("SANCTION", Optional.of("discontinue"));
    private static final Event EASE = new Event("RETREAT", Optional.of("ease"));

    private static final Set<EntityType> ACTORS = Set.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.GEOPOLITICAL_ENTITY,
            EntityType.GROUP,
            EntityType.FACILITY,
            EntityType.LOCATION);

    /** What points back at something said, not at somebody, unless it is known at whom. */
    private static final Set<String> SAID = Set.of("it", "that", "this", "these", "those", "which", "what", "there");

    private final EventLexicon lexicon;
    private final Wording wording;
    private final HeadNouns heads;
    private final Things things;
    private final ClauseReader clauses;
    private final Map<String, Attribution> attributions;

    EventReader(
            EventLexicon lexicon,
            Wording wording,
            HeadNouns heads,
            Things things,
            ClauseReader clauses,
            Map<String, Attribution> attributions) {
        this.lexicon = lexicon;
        this.wording = wording;
        this.heads = heads;
        this.things = things;
        this.clauses = clauses;
        this.attributions = attributions;
    }

    private static Event plain(String category) {
        return new Event(category, Optional.empty());
    }

    /** The event of {@code claim}. */
    Optional<Event> read(Claim claim) {
        Clause clause = clauses.read(claim);
        if (claim.subject().filter(this::mayAct).isEmpty() || clause.word().equals("be")) {
            return Optional.empty();
        }
        Optional<Event> act = act(clause);
        Set<Act> governing = governing(claim);
        if (governing.contains(Act.REJECT)) {
            return Optional.of(REJECT);
        }
        if (governing.contains(Act.THREATEN)) {
            return Optional.of(THREATEN);
        }
        boolean isAsked = act.filter(REQUEST::equals).isPresent();
        if (!isAsked && governing.contains(Act.AGREE)
                || !isAsked && governing.contains(Act.INTEND) && act.isPresent()) {
            return Optional.of(
                    act.filter(event -> !lexicon.isCooperative(event)).isPresent() ? THREATEN : AGREE);
        }
        if (governing.contains(Act.REQUEST)) {
            return Optional.of(REQUEST);
        }
        return act.flatMap(event -> modal(event, claim));
    }

    /** Whether {@code subject} may be an actor: nothing that is known to be none, by its sort or by its noun. */
    private boolean mayAct(Argument subject) {
        String text = subject.span().text().toLowerCase(Locale.ROOT);
        return subject.value().isEmpty()
                && (!SAID.contains(text) || things.type(subject).isPresent())
                && heads.of(subject).stream().limit(1).noneMatch(lexicon::isNoActor)
                && things.type(subject).map(ACTORS::contains).orElse(true);
    }

    /** What an act is when it is denied, announced or left open. */
    private Optional<Event> modal(Event event, Claim claim) {
        boolean isCooperative = lexicon.isCooperative(event);
        boolean isWord =
                Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE").contains(event.category());
        if (claim.polarity() == Polarity.NEGATIVE) {
            return isCooperative ? Optional.of(REJECT) : Optional.empty();
        }
        if (isWord) {
            return Optional.of(event);
        }
        if (claim.tense() == Tense.FUTURE) {
            return Optional.of(isCooperative ? AGREE : THREATEN);
        }
        return claim.certainty() == Certainty.UNDERSPECIFIED ? Optional.empty() : Optional.of(event);
    }

    /** What the words do that the claim's act hangs on: its own verbs before the last, and the cue of its subject's own words. */
    private Set<Act> governing(Claim claim) {
        Set<Act> result = new LinkedHashSet<>();
        int from = wording.at(claim.predicate().span().start());
        int to = wording.until(claim.predicate().span().end());
        String head = claim.predicate().lemma().split(" ")[0];
        for (int i = from; i < to; i++) {
            String word = lexicon.lemma(wording.lower(i));
            if (!word.equals(head)
                    && lexicon.verbOf(wording.lower(i))
                            .filter(claim.predicate().lemma()::contains)
                            .isEmpty()) {
                result.addAll(lexicon.acts(word));
            }
        }
        claim.attribution()
                .map(attributions::get)
                .filter(voice -> isOwn(voice, claim))
                .flatMap(Attribution::cue)
                .ifPresent(
                        cue -> result.addAll(lexicon.acts(lexicon.lemma(wording.lower(wording.until(cue.end()) - 1)))));
        result.remove(Act.BEGIN);
        result.remove(Act.END);
        return result;
    }

    private static boolean isOwn(Attribution voice, Claim claim) {
        return voice.source().stream().anyMatch(source -> claim.subject().stream()
                .anyMatch(subject -> subject.span().overlaps(source.span())
                        || subject.entity().isPresent() && subject.entity().equals(source.entity())));
    }

    private Optional<Event> act(Clause clause) {
        List<String> nouns = nouns(clause);
        for (EventSense sense : lexicon.verb(clause.word())) {
            if (sense.withObject().stream().anyMatch(nouns::contains) || hasType(sense, clause)) {
                return Optional.of(sense.event());
            }
        }
        Set<Act> acts = lexicon.acts(clause.word());
        Optional<Event> named = nouns.stream()
                .flatMap(noun -> lexicon.noun(noun).stream())
                .map(EventSense::event)
                .findFirst();
        boolean takesObject =
                lexicon.isObjectless(clause.word()) && clause.slots().containsKey(Slot.OBJECT);
        Optional<Event> done = done(takesObject ? begun(acts) : acts, named);
        return done.isPresent()
                ? done
                : lexicon.verb(clause.word()).stream()
                        .filter(EventSense::isPlain)
                        .map(EventSense::event)
                        .findFirst();
    }

    private boolean hasType(EventSense sense, Clause clause) {
        return clause.slots().getOrDefault(Slot.OBJECT, List.of()).stream().anyMatch(object -> things.type(object)
                .filter(sense.objectTypes()::contains)
                .isPresent());
    }

    private static Set<Act> begun(Set<Act> acts) {
        return acts.contains(Act.BEGIN) ? Set.of(Act.BEGIN) : Set.of();
    }

    private Optional<Event> done(Set<Act> acts, Optional<Event> named) {
        if (acts.contains(Act.BEGIN) && named.isPresent()) {
            return named;
        }
        if (acts.contains(Act.REJECT)) {
            return Optional.of(REJECT);
        }
        if (acts.contains(Act.THREATEN)) {
            return Optional.of(THREATEN);
        }
        if (acts.contains(Act.REQUEST)) {
            return Optional.of(REQUEST);
        }
        if (acts.contains(Act.AGREE)) {
            return Optional.of(AGREE);
        }
        if (acts.contains(Act.END)) {
            return named.map(event -> lexicon.isCooperative(event) ? DISCONTINUE : EASE);
        }
        return Optional.empty();
    }

    /** The nouns that may name what is done: those of the object first, then those of the other phrases. */
    private List<String> nouns(Clause clause) {
        List<String> result = new ArrayList<>();
        for (Slot slot : List.of(Slot.OBJECT, Slot.SECOND)) {
            clause.slots().getOrDefault(slot, List.of()).forEach(argument -> result.addAll(heads.of(argument)));
        }
        clause.slots().forEach((slot, arguments) -> {
            if (!slot.equals(Slot.SUBJECT)) {
                arguments.stream()
                        .filter(argument -> argument.value().isEmpty())
                        .forEach(argument -> result.addAll(heads.of(argument)));
            }
        });
        List<String> known = new ArrayList<>(result);
        result.forEach(noun -> known.add(lexicon.lemma(noun)));
        return known.stream().distinct().toList();
    }
}

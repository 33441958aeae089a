package org.claimgraph.ontology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** What is done by words, so that it happens where the words are said. */
    private static final Set<String> WORDS = Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE");

    /** Claims of less confidence tell no event: most are of trees that the parser got wrong. */
    private static final double LEAST = 0.38;

    /** What is no event where it is about what is one's own: "defended his record". */
    private static final Set<String> OF_ANOTHER = Set.of("SUPPORT", "ACCUSE");

    /** What is done to somebody, so that a claim of nobody and nothing else does not tell it: "then shot". */
    private static final Set<String> DONE_TO = Set.of("ASSAULT", "COERCE", "SANCTION", "AID");

    private final EventLexicon lexicon;
    private final Wording wording;
    private final HeadNouns heads;
    private final Things things;
    private final Actors actors;
    private final Soundness soundness;
    private final ClauseReader clauses;
    private final Map<String, Attribution> attributions;

    EventReader(
            EventLexicon lexicon,
            Wording wording,
            HeadNouns heads,
            Things things,
            Actors actors,
            Soundness soundness,
            ClauseReader clauses,
            Map<String, Attribution> attributions) {
        this.lexicon = lexicon;
        this.wording = wording;
        this.heads = heads;
        this.things = things;
        this.actors = actors;
        this.soundness = soundness;
        this.clauses = clauses;
        this.attributions = attributions;
    }

    private static Event plain(String category) {
        return new Event(category, Optional.empty());
    }

    /** The event of {@code claim}; what is only asked for is none, as whoever asks is told by the attribution. */
    Optional<Event> read(Claim claim) {
        Clause clause = clauses.read(claim);
        boolean isMet = actors.isMet(claim);
        if (!isDone(clause) || lexicon.isBetweenActors(clause.word()) && !isMet) {
            return Optional.empty();
        }
        Optional<Event> act = act(clause);
        Set<Act> governing = governing(claim);
        if (governing.contains(Act.REJECT)) {
            return Optional.of(REJECT).filter(event -> isMet || act.isPresent());
        }
        if (governing.contains(Act.THREATEN)) {
            return Optional.of(THREATEN);
        }
        boolean isAsked = act.filter(REQUEST::equals).isPresent();
        boolean isSaidWhat = clause.slots().size() > 1;
        boolean isMeant = governing.contains(Act.INTEND);
        if (!isAsked
                && (isSaidWhat || act.isPresent())
                && claim.certainty() != Certainty.POSSIBLE
                && (governing.contains(Act.AGREE) && (isMet || act.isPresent()) || isMeant && act.isPresent())) {
            boolean isHarm = act.filter(event -> !lexicon.isCooperative(event)).isPresent();
            return Optional.of(isHarm ? THREATEN : AGREE);
        }
        return governing.contains(Act.REQUEST)
                ? Optional.empty()
                : act.filter(event -> hasTarget(event, clause, isMet)).flatMap(event -> modal(event, claim, isMet));
    }

    /** Whether somebody who may do so does to another what {@code clause} tells; where it is passive, nobody need be named. */
    private boolean isDone(Clause clause) {
        Claim claim = clause.claim();
        Optional<String> target = claim.object().flatMap(Argument::entity);
        boolean isToItself = target.isPresent() && target.equals(claim.subject().flatMap(Argument::entity));
        return claim.subject().filter(actors::isSomebody).isPresent()
                && !isToItself
                && hasActor(clause)
                && claim.confidence() >= LEAST
                && !clause.isOfItsNoun()
                && !clause.word().equals("be")
                && !wording.isAsked(wording.at(claim.predicate().span().start()))
                && Stream.concat(claim.subject().stream(), claim.object().stream())
                        .allMatch(soundness::isUsable)
                && clause.slots().getOrDefault(Slot.SUBJECT, List.of()).stream().allMatch(this::mayAct);
    }

    /** Whether somebody acts or, where the clause is passive and nobody is named who acts, something is done to an actor or with one. */
    private boolean hasActor(Clause clause) {
        return clause.slots().containsKey(Slot.SUBJECT)
                || clause.claim().subject().filter(actors::mayBe).isPresent()
                || actors.isMet(clause.claim());
    }

    /** Whether {@code clause} names to whom it is done, or with whom, where {@code event} is done to somebody or with somebody. */
    private boolean hasTarget(Event event, Clause clause, boolean isMet) {
        boolean isAlone = clause.slots().keySet().equals(Set.of(Slot.SUBJECT));
        return (!DONE_TO.contains(event.category()) || !isAlone)
                && (!OF_ANOTHER.contains(event.category())
                        || clause.slots().size() > 2
                        || !actors.isOwn(clause.claim()))
                && (!event.category().equals("COOPERATE") || isMet || isTogether(clause));
    }

    private static boolean isTogether(Clause clause) {
        return clause.claim().citation().span().text().contains("joint")
                || clause.slots().getOrDefault(Slot.SUBJECT, List.of()).stream()
                        .anyMatch(subject -> subject.span().text().contains(" and "));
    }

    private boolean mayAct(Argument subject) {
        return heads.of(subject).stream().limit(1).noneMatch(lexicon::isNoActor) && actors.mayBe(subject);
    }

    /** What an act is when it is denied or announced; what is left open is none. */
    private Optional<Event> modal(Event event, Claim claim, boolean isMet) {
        boolean isCooperative = lexicon.isCooperative(event);
        if (claim.polarity() == Polarity.NEGATIVE) {
            boolean isRefused =
                    isMet && (claim.tense() == Tense.FUTURE || event.category().equals("RETREAT"));
            return isCooperative && isRefused ? Optional.of(REJECT) : Optional.empty();
        }
        if (claim.certainty() != Certainty.CERTAIN) {
            return Optional.empty();
        }
        if (claim.tense() != Tense.FUTURE || WORDS.contains(event.category())) {
            return Optional.of(event);
        }
        return isMet ? Optional.of(isCooperative ? AGREE : THREATEN) : Optional.empty();
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
        List<EventSense> senses = lexicon.verb(clause.word());
        Optional<Event> meant = senses.stream()
                .filter(sense -> !sense.subjectTypes().isEmpty() && hasTypes(sense, clause))
                .findFirst()
                .or(() -> senses.stream()
                        .filter(sense -> sense.withObject().stream().anyMatch(nouns::contains))
                        .findFirst())
                .or(() ->
                        senses.stream().filter(sense -> hasTypes(sense, clause)).findFirst())
                .map(EventSense::event);
        if (meant.isPresent()) {
            return meant;
        }
        Set<Act> acts = lexicon.acts(clause.word());
        Optional<Event> named = objects(clause).stream()
                .flatMap(noun -> lexicon.noun(noun).stream())
                .map(EventSense::event)
                .filter(event -> !event.category().equals("ASSAULT") || !isPersonByName(clause))
                .findFirst();
        boolean takesObject =
                lexicon.isObjectless(clause.word()) && clause.slots().containsKey(Slot.OBJECT);
        boolean isBare = clause.slots().size() < 2;
        Optional<Event> done = isBare ? Optional.empty() : done(takesObject ? begun(acts) : acts, named);
        return done.isPresent() || takesObject || isPurpose(clause)
                ? done
                : lexicon.verb(clause.word()).stream()
                        .filter(EventSense::isPlain)
                        .map(EventSense::event)
                        .findFirst();
    }

    /** Whether a person who is called by a name acts, whose "attacks" are words. */
    private boolean isPersonByName(Clause clause) {
        return named(clause).stream()
                .anyMatch(argument -> things.type(argument).equals(Optional.of(EntityType.PERSON)));
    }

    /** Whether the object says only what for: "fought to keep the harbour". */
    private boolean isPurpose(Clause clause) {
        return clause.slots().getOrDefault(Slot.OBJECT, List.of()).stream().anyMatch(EventReader::isPurpose);
    }

    private static boolean isPurpose(Argument argument) {
        return argument.span().text().startsWith("to ");
    }

    private boolean hasTypes(EventSense sense, Clause clause) {
        return sense.isTyped()
                && isOneOf(sense.subjectTypes(), named(clause))
                && isOneOf(sense.objectTypes(), clause.slots().getOrDefault(Slot.OBJECT, List.of()));
    }

    private List<Argument> named(Clause clause) {
        return clause.slots().getOrDefault(Slot.SUBJECT, List.of()).stream()
                .filter(actors::isNamed)
                .toList();
    }

    private boolean isOneOf(Set<EntityType> types, List<Argument> arguments) {
        return types.isEmpty()
                || arguments.stream()
                        .anyMatch(argument ->
                                things.type(argument).filter(types::contains).isPresent());
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
        List<Argument> others = clause.slots().entrySet().stream()
                .filter(slot -> !Set.of(Slot.SUBJECT, Slot.PLACE, Slot.TIME).contains(slot.getKey()))
                .flatMap(slot -> slot.getValue().stream())
                .filter(argument -> argument.value().isEmpty() && !isPurpose(argument))
                .toList();
        return Stream.concat(objects(clause).stream(), known(others)).distinct().toList();
    }

    /** The nouns of the object, which say what is done where the verb does not: "launched an attack". */
    private List<String> objects(Clause clause) {
        return known(Stream.of(Slot.OBJECT, Slot.SECOND)
                        .flatMap(slot -> clause.slots().getOrDefault(slot, List.of()).stream())
                        .filter(argument -> !isPurpose(argument))
                        .toList())
                .distinct()
                .toList();
    }

    private Stream<String> known(List<Argument> arguments) {
        List<String> found = arguments.stream()
                .flatMap(argument -> heads.of(argument).stream())
                .toList();
        return Stream.concat(found.stream(), found.stream().map(lexicon::lemma));
    }
}

package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Event;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Span;
import org.claimgraph.model.Tense;

/**
 * Sets the events of claims; where only an attribution tells an event ("demanded that Lurania withdraw"), adds the claim of it: the
 * source does it, the content is its object, and whoever the content speaks of its topic.
 */
final class EventFinder {
    private static final double BY_CUE = 0.4;
    private static final int MOST_TOPICS = 4;
    private static final int LONGEST_SUBJECT = 8;

    /** What can be done by words alone. */
    private static final Set<String> SAID =
            Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE", "SUPPORT", "CONCEDE");

    private final Ontology ontology;
    private final Iris iris;
    private final Wording wording;
    private final Extraction extraction;
    private final Sentences sentences;
    private final HeadNouns heads;
    private final Things things;
    private final Actors actors;
    private final Soundness soundness;
    private final Map<String, Attribution> attributions = new HashMap<>();

    EventFinder(Ontology ontology, Iris iris, Wording wording, Extraction extraction) {
        this.ontology = ontology;
        this.iris = iris;
        this.wording = wording;
        this.extraction = extraction;
        this.sentences = new Sentences(extraction);
        this.heads = new HeadNouns(wording, ontology.functions());
        this.things = new Things(extraction, wording, ontology.functions());
        this.actors = new Actors(wording, heads, things, ontology.doers(), ontology.functions());
        this.soundness = new Soundness(wording, things, ontology.functions(), ontology.doers());
        extraction.attributions().forEach(a -> attributions.put(a.id(), a));
    }

    /** {@code claims} with their events, and the claims of events that only attributions tell; in text order. */
    List<Claim> find(List<Claim> claims) {
        EventLexicon lexicon = ontology.events();
        ClauseReader clauses = new ClauseReader(wording, ontology.functions(), lexicon::isVerb, lexicon::verbOf);
        EventReader reader = new EventReader(lexicon, wording, heads, things, actors, soundness, clauses, attributions);
        Map<String, Claim> result = new LinkedHashMap<>();
        for (Claim claim : claims) {
            boolean isOpen = claim.event().isEmpty() && !claim.extractor().equals(Interpreter.NAME);
            Optional<Event> event = isOpen ? reader.read(claim) : claim.event();
            result.put(claim.id(), event.isPresent() ? Claims.withEvent(claim, event) : claim);
        }
        for (Attribution attribution : extraction.attributions()) {
            byCue(attribution, claims, lexicon, result).ifPresent(claim -> result.putIfAbsent(claim.id(), claim));
        }
        return result.values().stream()
                .sorted(Comparator.comparing(c -> c.predicate().span()))
                .toList();
    }

    private Optional<Claim> byCue(
            Attribution attribution, List<Claim> claims, EventLexicon lexicon, Map<String, Claim> found) {
        Optional<Argument> source = attribution.source();
        Optional<Span> cue = attribution.cue().filter(span -> span.parts().isEmpty());
        if (source.isEmpty() || cue.isEmpty() || source.get().span().overlaps(cue.get())) {
            return Optional.empty();
        }
        String word = word(cue.get(), lexicon);
        if (attribution.attitude() == Attitude.QUESTION
                || isQuestion(attribution)
                || !isDone(cue.get())
                || isElsewhere(attribution, cue.get())) {
            return Optional.empty();
        }
        if (lexicon.isObjectless(word)
                && !ontology.functions()
                        .is(wording.lower(wording.until(cue.get().end())), "preposition")
                && attribution
                        .content()
                        .filter(content -> content.text().contains(" to "))
                        .isEmpty()) {
            return Optional.empty();
        }
        List<Claim> inside = claims.stream()
                .filter(claim -> claim.attribution().equals(Optional.of(attribution.id())))
                .toList();
        Optional<Event> event = event(word, lexicon)
                .filter(told -> !told.category().equals("AGREE") || isPromise(attribution, cue.get()))
                .filter(told -> !told.category().equals("REQUEST") || !isForetold(attribution));
        boolean isTold = found.values().stream()
                .anyMatch(claim -> claim.predicate().span().overlaps(cue.get())
                        || claim.event().isPresent()
                                && inside.stream().anyMatch(i -> i.id().equals(claim.id()))
                                && isOwn(claim, source.get()));
        return event.isEmpty() || isTold
                ? Optional.empty()
                : sentences
                        .of(cue.get())
                        .map(s -> claim(attribution, source.get(), cue.get(), word, event.get(), inside, s))
                        .filter(claim ->
                                actors.mayBe(source.get()) && soundness.isUsable(source.get()) && actors.isMet(claim));
    }

    /** Whether {@code cue} tells what is done, not what may be ("could call on"), is not ("not agreed") or is a thing ("a call for"). */
    private boolean isDone(Span cue) {
        FunctionWords functions = ontology.functions();
        int first = wording.at(cue.start());
        int last = wording.until(cue.end()) - 1;
        String before = wording.lower(first - 1);
        boolean isOpen =
                IntStream.range(Math.max(0, first - 2), last).anyMatch(i -> functions.is(wording.lower(i), "open"));
        boolean isThing = functions.is(before, "determiner") || before.equals("of");
        boolean isMeant = wording.lower(last).endsWith("ing")
                && functions.is(before, "preposition")
                && !functions.is(before, "gerund");
        boolean isPlural =
                wording.lower(last).endsWith("s") && wording.lower(last + 1).equals("about");
        return !isOpen && !isThing && !isMeant && !isPlural;
    }

    /** Whether the content belongs to another clause ("When they ask for help, calls fail") or is for the source itself ("asking yourself"). */
    private boolean isElsewhere(Attribution attribution, Span cue) {
        int from = wording.until(cue.end());
        int to = attribution
                .content()
                .map(content -> wording.at(content.start()))
                .orElse(from);
        boolean isToItself =
                IntStream.range(from, to).anyMatch(i -> ontology.functions().is(wording.lower(i), "reflexive"));
        boolean hasComma =
                IntStream.range(from, to).anyMatch(i -> wording.lower(i).equals(","));
        return isToItself || hasComma && IntStream.range(from, to).anyMatch(wording::isWord);
    }

    /** Whether what is agreed to or promised is something to do: "agreed to talks", not "agreed that it was late". */
    private boolean isPromise(Attribution attribution, Span cue) {
        return wording.lower(wording.until(cue.end())).equals("to")
                || attribution.content().stream()
                        .anyMatch(content -> content.text().startsWith("to ")
                                || IntStream.range(wording.at(content.start()), wording.until(content.end()))
                                        .anyMatch(i -> ontology.functions().is(wording.lower(i), "future")));
    }

    /** Whether what is insisted on is how things will be: "insisted that the harbour would stay", which asks nobody to do anything. */
    private boolean isForetold(Attribution attribution) {
        return attribution.content().stream().anyMatch(content -> {
            int from = wording.at(content.start());
            return !wording.lower(from).equals("to")
                    && IntStream.range(from, Math.min(from + LONGEST_SUBJECT, wording.until(content.end())))
                            .anyMatch(i -> ontology.functions().is(wording.lower(i), "future"));
        });
    }

    /** Whether what is said is a question, which only asks: "asked whether they would leave". */
    private boolean isQuestion(Attribution attribution) {
        return attribution.content().stream().anyMatch(content -> {
            int first = wording.at(content.start());
            first += wording.isWord(first) ? 0 : 1;
            return ontology.functions().is(wording.lower(first), "question")
                    || content.text().matches("(?s).*\\?\\P{L}*");
        });
    }

    /** The verb of {@code cue} in its dictionary form, with its particle. */
    private String word(Span cue, EventLexicon lexicon) {
        int last = wording.until(cue.end()) - 1;
        String verb = lexicon.lemma(wording.lower(last - 1)) + " " + wording.lower(last);
        return lexicon.isVerb(verb) ? verb : lexicon.lemma(wording.lower(last));
    }

    private static Optional<Event> event(String word, EventLexicon lexicon) {
        for (Act act : lexicon.acts(word)) {
            if (act != Act.BEGIN && act != Act.END && act != Act.INTEND) {
                return Optional.of(new Event(act.name(), Optional.empty()));
            }
        }
        return lexicon.verb(word).stream()
                .filter(EventSense::isPlain)
                .map(EventSense::event)
                .filter(told -> SAID.contains(told.category()))
                .findFirst();
    }

    private static boolean isOwn(Claim claim, Argument source) {
        return claim.subject().stream()
                .anyMatch(subject -> subject.span().overlaps(source.span())
                        || subject.entity().isPresent() && subject.entity().equals(source.entity()));
    }

    private Claim claim(
            Attribution attribution,
            Argument source,
            Span cue,
            String word,
            Event event,
            List<Claim> inside,
            Span sentence) {
        Predicate predicate = predicate(cue, word, attribution);
        List<Role> topics = new ArrayList<>();
        for (Claim claim : inside) {
            for (Argument argument : arguments(claim)) {
                boolean isNew =
                        topics.stream().noneMatch(t -> t.argument().span().overlaps(argument.span()));
                if (isNew
                        && topics.size() < MOST_TOPICS
                        && argument.entity().isPresent()
                        && !argument.entity().equals(source.entity())) {
                    topics.add(new Role(RoleName.TOPIC, argument));
                }
            }
        }
        Optional<Argument> object = attribution
                .content()
                .filter(content -> !content.overlaps(cue))
                .map(content -> inside.isEmpty() ? withoutAdjunct(content) : content)
                .map(Argument::of);
        topics.sort(Comparator.comparing(role -> role.argument().span()));
        String id = iris.claim(
                extraction.article().id(),
                Optional.of(source.span()),
                predicate,
                object.map(Argument::span),
                topics,
                Polarity.POSITIVE,
                attribution.within());
        return new Claim(
                id,
                extraction.article().id(),
                Optional.of(source),
                predicate,
                object,
                topics,
                Optional.of(event),
                attribution.within(),
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                Tense.PAST,
                extraction.article().cite(sentence),
                BY_CUE,
                Interpreter.NAME);
    }

    /** The predicate of a cue, with the preposition that stands before its content: "called → for talks". */
    private Predicate predicate(Span cue, String word, Attribution attribution) {
        int next = wording.until(cue.end());
        boolean isBetween = cue.parts().isEmpty()
                && attribution
                        .content()
                        .filter(c -> wording.at(c.start()) == next + 1)
                        .isPresent()
                && ontology.functions().is(wording.lower(next), "preposition");
        return isBetween
                ? new Predicate(
                        wording.span(wording.at(cue.start()), next + 1),
                        word + " " + wording.lower(next),
                        Optional.empty())
                : new Predicate(cue, word, Optional.empty());
    }

    /** {@code content}, which is no clause, up to what says when or as what: "the law" of "the law as a fraud during a rally". */
    private Span withoutAdjunct(Span content) {
        int from = wording.at(content.start());
        int to = wording.until(content.end());
        if (!content.parts().isEmpty()
                || !wording.isWord(from)
                || wording.lower(from).equals("to")) {
            return content;
        }
        for (int i = from + 1; i < to && !"\"\u201c\u201d".contains(wording.lower(i)); i++) {
            if (ontology.functions().is(wording.lower(i), "adjunct")) {
                return wording.span(from, i);
            }
        }
        return content;
    }

    private static List<Argument> arguments(Claim claim) {
        List<Argument> result = new ArrayList<>();
        claim.subject().ifPresent(result::add);
        claim.object().ifPresent(result::add);
        claim.roles().forEach(role -> result.add(role.argument()));
        return result;
    }
}

package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Event;
import org.claimgraph.model.Labelled;

/** The words that tell events of PLOVER's categories, and those that begin, end, refuse, ask for, promise or threaten them. */
final class EventLexicon {
    private final Map<String, List<EventSense>> verbs = new HashMap<>();
    private final Map<String, List<EventSense>> nouns = new HashMap<>();
    private final Map<String, Set<Act>> acts = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final EntityClasses classes;
    private final Set<String> cooperative = new HashSet<>();
    private final Set<String> verbal = new HashSet<>();
    private final Set<String> objectless = new HashSet<>();
    private final Set<String> betweenActors = new HashSet<>();
    private final Set<String> noActors = new HashSet<>();

    /** The lexicon in {@code model}: entries with a sense or a concept that they evoke. */
    EventLexicon(Model model, EntityClasses classes) {
        this.classes = classes;
        for (String root : List.of("VerbalCooperation", "MaterialCooperation")) {
            model.listSubjectsWithProperty(SKOS.broader, model.getResource(Names.PLOVER + root))
                    .forEach(category -> cooperative.add(category.getLocalName()));
        }
        model.listSubjectsWithProperty(SKOS.broader, model.getResource(Names.PLOVER + "VerbalConflict"))
                .forEach(category -> verbal.add(category.getLocalName()));
        for (String[] row : Table.read("lexicon/no-actors.tsv")) {
            noActors.add(row[0]);
            noActors.addAll(Inflection.plurals(row[0]));
        }
        Set<Resource> entries =
                new LinkedHashSet<>(model.listSubjectsWithProperty(Names.EVOKES).toList());
        entries.addAll(model.listSubjectsWithProperty(Names.SENSE).toList());
        entries.stream().sorted(Comparator.comparing(Resource::toString)).forEach(this::read);
    }

    private void read(Resource entry) {
        boolean isVerb = entry.hasProperty(Names.PART_OF_SPEECH, Names.VERB);
        for (String word : texts(entry, Names.CANONICAL_FORM)) {
            List<EventSense> senses = (isVerb ? verbs : nouns).computeIfAbsent(word, w -> new ArrayList<>());
            entry.listProperties(Names.SENSE).toList().stream()
                    .map(statement -> sense(statement.getResource()))
                    .sorted(Comparator.comparing(Object::toString))
                    .forEach(senses::add);
            each(entry, Names.EVOKES, concept -> evoke(word, concept, senses));
            if (entry.hasLiteral(Names.WITHOUT_OBJECT, true)) {
                objectless.add(word);
            }
            if (entry.hasLiteral(Names.BETWEEN_ACTORS, true)) {
                betweenActors.add(word);
            }
            List<String> irregular = texts(entry, Names.OTHER_FORM);
            addForms(word, isVerb, irregular);
        }
    }

    private EventSense sense(Resource sense) {
        Set<String> nouns = new TreeSet<>();
        for (String noun : literals(sense, Names.WITH_OBJECT)) {
            nouns.add(noun);
            nouns.addAll(Inflection.plurals(noun));
        }
        Set<EntityType> subjects = new TreeSet<>();
        Set<EntityType> objects = new TreeSet<>();
        each(sense, Names.SUBJECT_TYPE, type -> subjects.addAll(classes.under(type)));
        each(sense, Names.OBJECT_TYPE, type -> objects.addAll(classes.under(type)));
        return new EventSense(
                event(sense.getRequiredProperty(Names.REFERENCE).getResource()), nouns, subjects, objects);
    }

    private void evoke(String word, Resource concept, List<EventSense> senses) {
        if (concept.getURI().startsWith(Names.ACT)) {
            Labelled.find(Act.class, concept.getURI().substring(Names.ACT.length()))
                    .ifPresent(act -> acts.computeIfAbsent(word, w -> new LinkedHashSet<>())
                            .add(act));
        } else {
            senses.add(new EventSense(event(concept), Set.of(), Set.of(), Set.of()));
        }
    }

    private void addForms(String word, boolean isVerb, List<String> irregular) {
        String head = word.split(" ", 2)[0];
        if (isVerb) {
            irregular.forEach(form -> participles.put(form, head));
            if (irregular.isEmpty()) {
                Inflection.participles(head).forEach(form -> participles.putIfAbsent(form, head));
            }
            Inflection.finite(head).forEach(form -> forms.putIfAbsent(form, head));
            irregular.forEach(form -> forms.putIfAbsent(form, head));
        } else {
            forms.put(word, word);
            Inflection.plurals(word).forEach(form -> forms.putIfAbsent(form, word));
        }
    }

    private static Event event(Resource concept) {
        String[] name = concept.getURI().substring(Names.PLOVER.length()).split("-", 2);
        return new Event(name[0], name.length > 1 ? Optional.of(name[1]) : Optional.empty());
    }

    private static void each(Resource subject, Property property, Consumer<Resource> action) {
        subject.listProperties(property).toList().stream()
                .map(Statement::getResource)
                .sorted(Comparator.comparing(Resource::toString))
                .forEach(action);
    }

    private static List<String> literals(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getString)
                .sorted()
                .toList();
    }

    private static List<String> texts(Resource entry, Property property) {
        List<String> result = new ArrayList<>();
        each(entry, property, form -> result.addAll(literals(form, Names.WRITTEN_REP)));
        return result;
    }

    /** Whether the verb {@code word}, with its particle, is known. */
    boolean isVerb(String word) {
        return verbs.containsKey(word) || acts.containsKey(word);
    }

    /** The verb of which {@code form} is the participle. */
    Optional<String> verbOf(String form) {
        return Optional.ofNullable(participles.get(form));
    }

    /** The dictionary form of {@code form}, or itself. */
    String lemma(String form) {
        return forms.getOrDefault(form, form);
    }

    /** What the verb {@code word} may tell. */
    List<EventSense> verb(String word) {
        return verbs.getOrDefault(word, List.of());
    }

    /** What the noun {@code word} may tell. */
    List<EventSense> noun(String word) {
        return nouns.getOrDefault(word, List.of());
    }

    /** What the word {@code word} does to an event. */
    Set<Act> acts(String word) {
        return acts.getOrDefault(word, Set.of());
    }

    /** Whether {@code word} does something to an event only where it has no object: "called for talks", not "called him a liar". */
    boolean isObjectless(String word) {
        return objectless.contains(word);
    }

    /** Whether the verb {@code word}, being one of everyday use, tells an event only where it has another actor beside its subject. */
    boolean isBetweenActors(String word) {
        return betweenActors.contains(word);
    }

    /** Whether {@code noun} names nothing that acts: "evidence", "study". */
    boolean isNoActor(String noun) {
        return noActors.contains(noun);
    }

    /** Whether the verb {@code word} tells only what is done in words against somebody: whoever is criticised somewhere need not be there. */
    boolean isVerbal(String word) {
        List<EventSense> senses = verb(word);
        return !senses.isEmpty()
                && senses.stream()
                        .allMatch(sense -> verbal.contains(sense.event().category()));
    }

    /** Whether {@code event} is cooperation, in words or deeds. */
    boolean isCooperative(Event event) {
        return cooperative.contains(event.category());
    }
}

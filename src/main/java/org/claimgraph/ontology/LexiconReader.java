package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.claimgraph.model.EntityType;

/** Reads lexicons of relations: OntoLex-Lemon entries, each with the frames of its {@code synsem:synBehavior}. */
final class LexiconReader {
    private static final Map<Resource, Frame.Kind> KINDS =
            Map.of(Names.VERB, Frame.Kind.VERB, Names.NOUN, Frame.Kind.NOUN, Names.PARENTHESIS, Frame.Kind.PARENTHESIS);

    private final Model model;
    private final EntityClasses classes;

    LexiconReader(Model model, EntityClasses classes) {
        this.model = model;
        this.classes = classes;
    }

    /** The lexicon. */
    FrameLexicon read() {
        FrameLexicon result = new FrameLexicon();
        model.listSubjectsWithProperty(Names.BEHAVIOUR).toList().stream()
                .sorted(Comparator.comparing(Resource::toString))
                .forEach(entry -> read(entry, result));
        return result;
    }

    private void read(Resource entry, FrameLexicon into) {
        List<String> forms = forms(entry, Names.OTHER_FORM);
        for (String word : forms(entry, Names.CANONICAL_FORM)) {
            entry.listProperties(Names.BEHAVIOUR).toList().stream()
                    .map(Statement::getResource)
                    .sorted(Comparator.comparing(Resource::toString))
                    .forEach(frame -> into.add(word, forms, frame(frame)));
        }
    }

    private static List<String> forms(Resource entry, Property property) {
        return entry.listProperties(property).toList().stream()
                .flatMap(form -> form.getResource().listProperties(Names.WRITTEN_REP).toList().stream())
                .map(Statement::getString)
                .sorted()
                .toList();
    }

    private Frame frame(Resource frame) {
        Resource kind = frame.getRequiredProperty(Names.PART_OF_SPEECH).getResource();
        return new Frame(
                frame.getLocalName(),
                frame.getRequiredProperty(Names.REFERENCE).getResource().getURI(),
                KINDS.getOrDefault(kind, Frame.Kind.VERB),
                slots(frame, Names.SUBJECT),
                slots(frame, Names.OBJECT),
                new LinkedHashSet<>(texts(frame, Names.WITH_SUBJECT)),
                new LinkedHashSet<>(texts(frame, Names.WITH_OBJECT)),
                frame.hasLiteral(Names.WITHOUT_OBJECT, true),
                new LinkedHashSet<>(texts(frame, Names.OBJECT_NAMED)),
                types(frame, Names.SUBJECT_TYPE),
                types(frame, Names.OBJECT_TYPE));
    }

    private static Set<Slot> slots(Resource frame, Property property) {
        Set<Slot> result = new LinkedHashSet<>();
        values(frame, property).stream()
                .map(node -> node.asResource().getURI().substring(Names.SLOT.length()))
                .sorted()
                .forEach(name -> result.add(new Slot(name)));
        return result;
    }

    private static List<String> texts(Resource frame, Property property) {
        return values(frame, property).stream()
                .map(node -> node.asLiteral().getString())
                .sorted()
                .toList();
    }

    private Set<EntityType> types(Resource frame, Property property) {
        if (frame.hasProperty(property, OWL.Thing)) {
            return Frame.ANYTHING;
        }
        Set<EntityType> result = EnumSet.noneOf(EntityType.class);
        values(frame, property).forEach(type -> result.addAll(classes.under(type.asResource())));
        return result;
    }

    private static List<RDFNode> values(Resource subject, Property property) {
        List<RDFNode> result = new ArrayList<>();
        subject.listProperties(property).forEach(statement -> result.add(statement.getObject()));
        return result;
    }
}

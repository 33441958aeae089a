package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.claimgraph.model.Extraction;

/** What is wrong with an ontology: shapes that are broken, relations that are not defined, examples in which nothing is found. */
public final class OntologyCheck {
    private final Model model;
    private final Relations relations;

    /**
     * A check of the ontology that is packed with the program and what the Turtle texts {@code further} add to it.
     *
     * @throws OntologyException when a text is no Turtle
     */
    public OntologyCheck(List<String> further) {
        this.model = Ontology.model(further);
        this.relations = new Relations(model, new EntityClasses(model));
    }

    /**
     * A sentence that is to show a relation.
     *
     * @param frame the frame that gives it
     * @param relation IRI of the relation
     * @param text the sentence
     */
    public record Example(String frame, String relation, String text) {}

    /** What is wrong, in words; empty when all is well. */
    public List<String> problems() {
        List<String> result = new ArrayList<>();
        Graph shapes = OntologyFile.LEXICON_SHAPES.graph();
        ShaclValidator.get()
                .validate(Shapes.parse(shapes), model.getGraph())
                .getEntries()
                .forEach(entry -> result.add(entry.focusNode() + ": " + entry.message()));
        for (Resource frame : frames()) {
            Optional.ofNullable(frame.getProperty(Names.REFERENCE))
                    .map(statement -> statement.getResource().getURI())
                    .filter(iri -> relations.find(iri).isEmpty() && !Frame.leadsToNoun(iri))
                    .ifPresent(iri -> result.add(frame + ": its relation " + iri + " is not defined"));
        }
        return result.stream().distinct().sorted().toList();
    }

    /** The examples of all frames. */
    public List<Example> examples() {
        List<Example> result = new ArrayList<>();
        for (Resource frame : frames()) {
            Statement reference = frame.getProperty(Names.REFERENCE);
            if (reference != null && !Frame.leadsToNoun(reference.getResource().getURI())) {
                frame.listProperties(Names.EXAMPLE)
                        .forEach(example -> result.add(new Example(
                                frame.getLocalName(), reference.getResource().getURI(), example.getString())));
            }
        }
        return result.stream()
                .sorted(Comparator.comparing(Example::frame).thenComparing(Example::text))
                .toList();
    }

    private List<Resource> frames() {
        return model.listSubjectsWithProperty(Names.REFERENCE).toList().stream()
                .filter(frame -> frame.isURIResource() && frame.hasProperty(Names.SUBJECT))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** Whether {@code found}, read from the text of {@code example}, states its relation or a case of it, from either side. */
    public boolean shows(Extraction found, Example example) {
        Set<String> asked = new HashSet<>(Set.of(example.relation()));
        relations.find(example.relation()).flatMap(Relation::inverse).ifPresent(asked::add);
        return found.claims().stream()
                .flatMap(claim -> claim.predicate().relation().stream())
                .anyMatch(iri -> asked.contains(iri)
                        || relations.find(iri).stream().anyMatch(relation -> relation.general().stream()
                                .anyMatch(asked::contains)));
    }
}

package org.claimgraph.ontology;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The relations of the ontology, by IRI. */
public final class Relations {
    private final Map<String, Relation> byIri = new LinkedHashMap<>();
    private final EntityClasses classes;

    /** The relations that {@code model} defines, typed by the classes of {@code classes}. */
    Relations(Model model, EntityClasses classes) {
        this.classes = classes;
        model.listSubjectsWithProperty(RDF.type, OWL.ObjectProperty).forEach(this::add);
        model.listSubjectsWithProperty(RDF.type, OWL.DatatypeProperty).forEach(this::add);
    }

    private void add(Resource property) {
        Optional<String> inverse = Optional.ofNullable(property.getProperty(OWL.inverseOf))
                .map(Statement::getResource)
                .or(() -> property.getModel()
                        .listSubjectsWithProperty(OWL.inverseOf, property)
                        .nextOptional())
                .map(Resource::getURI);
        String label = Optional.ofNullable(property.getProperty(RDFS.label))
                .map(Statement::getString)
                .orElseGet(property::getLocalName);
        byIri.put(
                property.getURI(),
                new Relation(
                        property.getURI(),
                        label,
                        types(property.getProperty(RDFS.domain)),
                        types(property.getProperty(RDFS.range)),
                        property.hasProperty(RDF.type, OWL.DatatypeProperty),
                        inverse,
                        general(property, new TreeSet<>()),
                        property.hasProperty(RDF.type, OWL.SymmetricProperty)));
    }

    private static Set<String> general(Resource property, Set<String> result) {
        property.listProperties(RDFS.subPropertyOf).forEach(statement -> {
            if (result.add(statement.getResource().getURI())) {
                general(statement.getResource(), result);
            }
        });
        return result;
    }

    private Set<EntityType> types(@Nullable Statement constraint) {
        return constraint == null ? Set.of() : classes.under(constraint.getResource());
    }

    /** All of them, in the order of their IRIs. */
    public Collection<Relation> all() {
        return byIri.values().stream()
                .sorted(Comparator.comparing(Relation::iri))
                .toList();
    }

    /** The relation {@code iri}. */
    public Optional<Relation> find(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }
}

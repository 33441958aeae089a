package org.claimgraph.ontology;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Labelled;

/** Which sorts of entities the classes of the ontology stand for. */
final class EntityClasses {
    private final Model model;

    EntityClasses(Model model) {
        this.model = model;
    }

    /** The sorts of entities whose class is {@code type} or below it. */
    Set<EntityType> under(Resource type) {
        Set<EntityType> result = EnumSet.noneOf(EntityType.class);
        collect(type, result, new HashSet<>());
        return result;
    }

    private void collect(Resource type, Set<EntityType> result, Set<Resource> seen) {
        if (seen.add(type)) {
            for (RDFNode notation :
                    model.listObjectsOfProperty(type, SKOS.notation).toList()) {
                Labelled.find(EntityType.class, notation.asLiteral().getString())
                        .ifPresent(result::add);
            }
            model.listSubjectsWithProperty(RDFS.subClassOf, type).forEach(below -> collect(below, result, seen));
        }
    }
}

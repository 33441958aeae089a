package org.claimgraph.ontology;

import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.EntityType;

/**
 * A property of the ontology that a predicate may stand for.
 *
 * @param iri its IRI
 * @param label its name in English
 * @param domain what sorts of things it is said of; empty where anything goes
 * @param range what sorts of things it leads to; empty where anything goes
 * @param leadsToValue whether it leads to a value such as a date instead of a thing
 * @param inverse IRI of the property that says the same the other way round
 * @param general IRIs of the properties that it is a special case of, near and far
 * @param isSymmetric whether it says the same either way
 */
public record Relation(
        String iri,
        String label,
        Set<EntityType> domain,
        Set<EntityType> range,
        boolean leadsToValue,
        Optional<String> inverse,
        Set<String> general,
        boolean isSymmetric) {
    public Relation {
        domain = Set.copyOf(domain);
        range = Set.copyOf(range);
        general = Set.copyOf(general);
    }
}
